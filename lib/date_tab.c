/* Words that dates are written with, in the languages of Unicode CLDR, for date.c.
 * Written by tools/cldr.py from cldr-dates-full and cldr-core 48.2.0 (npm, Unicode-3.0) and
 * tools/date_words.tsv; `make tables` writes it again. */
#include "date_tab.h"

#if DATE_TAB_FORM != 1
#error "date_tab.c was written for another date_tab.h: run make tables"
#endif

/* Folded words, NUL between them, sorted by bytes; '#' stands for a number. */
const char date_words[] =
    "# (na) araw ang nakalipas\0# (na) linggo ang nakalipas\0# 7 хоногиин дараа\0"
    "# 7 хоногиин өмнө\0# a eest\0# a euriou zo\0# a parast\0# a sizhuniou zo\0# a viziou zo\0"
    "# a vloaziou zo\0# a vunutou zo\0# a zeiziou zo\0# aasta eest\0# aasta parast\0"
    "# agns indaur\0# akayu ita rese\0# akayu rese\0# amahora edlule\0# amaminithi edlule\0"
    "# amasekhondi edlule\0# an indaur\0# an retro\0# anni fa\0# anni nnarre\0# anno fa\0"
    "# anno retro\0# annos a como\0# annos retro\0# annu a como\0# anos atras\0# ar sidan\0"
    "# ar siden\0# ara ita rese\0# ara rese\0# araw ang nakalipas\0# aste barru\0"
    "# at ci ginaaw\0# awa we don pas\0# awr yn ol\0# ay erzinde\0# ay on\0# ay once\0"
    "# ay sonra\0# aydan\0# ayi-b ci ginaaw\0# ayi-bis ci ginaaw\0# beaivve das ovdal\0"
    "# beaivve siste\0# bhl o shin\0# bhliadhna air ais\0# bhliadhnaichean air ais\0"
    "# bhliain o shin\0# bil\0# bil kahor\0# bil khr\0# bilood\0# bilood kahor\0# bl o shin\0"
    "# bl yn ol\0# bl zo\0# bliadhna air ais\0# bliain o shin\0# bliana o shin\0# bln lalu\0"
    "# bloaz zo\0# bulan lalu\0# bulan yang lalu\0# buwan ang nakalipas\0# ch a como\0"
    "# chida a como\0# chidas a como\0# d ago\0# d sidan\0# d zo\0# da sidan\0# dae gelede\0"
    "# dag gelede\0# dag geleden\0# dag siden\0# dagar sidan\0# dage siden\0# dagen geleden\0"
    "# dagur sidan\0# dakika once\0# dakika sonra\0# daqiidadood\0# daqiiqad\0"
    "# daqiiqad kahor\0# daqiiqadood kahor\0# daqiqa oldin\0# daqiqadan keyin\0# day ago\0"
    "# days ago\0# days back\0# ddiwrnod yn ol\0# de we don pas\0# dei lyn\0# deien lyn\0"
    "# deiz zo\0# deqiqe erzinde\0# deqiqe once\0# detik kepungkur\0# detik yang lalu\0"
    "# dgn geleden\0# dhiog air ais\0# dia atras\0# dias atras\0# die a como\0# die retro\0"
    "# dies a como\0# dies retro\0# diibmu aigi\0# diibmu arat\0# diibmu mannilit\0"
    "# diibmur arat\0# diibmur mannilit\0# diimmu aigi\0# diimmu siste\0# din mein\0"
    "# din pahle\0# dina kepungkur\0# dino kepungkur\0# diog air ais\0# diogan air ais\0"
    "# dis adim\0# disan\0# disanim\0# dite me pare\0# diwrnod yn ol\0# dk once\0# dk sonra\0"
    "# dmu aigi\0# dmu siste\0# dni temu\0# dnia temu\0# dqqd\0# dqqd khr\0# dtk lalu\0"
    "# dzien temu\0# e zo\0# egun barru\0# eil yn ol\0# eilenn zo\0# eiliad yn ol\0# eur zo\0"
    "# ev mulva\0# eve\0# evvel ezelott\0# fan ci ginaaw\0# fis yn ol\0# flynedd yn ol\0"
    "# funud yn ol\0# g fa\0# g on\0# g temu\0# g-den\0# ganthaha pesar\0# ganthaha rand\0"
    "# gg fa\0# ghante mein\0# ghante pahle\0# giay truoc\0# gimgha ilu\0# gimghat ilu\0"
    "# gio truoc\0# giorni fa\0# giorno fa\0# godz temu\0# godzin temu\0# godzine temu\0"
    "# godziny temu\0# granet ilu\0# gun erzinde\0# gun on\0# gun once\0# gun sonra\0# gunden\0"
    "# gurnata ilu\0# h ago\0# h fa\0# h kar ky\0# h lalu\0# h on\0# h rese\0# h rese ita\0"
    "# h si ser\0# hafta oldin\0# hafta once\0# hafta sonra\0# haftadan keyin\0# hafte mein\0"
    "# hafte pahle\0# hari lalu\0# hari yang lalu\0# hefte erzinde\0# hefte once\0# hep on\0"
    "# hep-den\0# hepde on\0# hepdeden\0# het mulva\0# hete\0# hettel ezelott\0# hf once\0"
    "# hf sonra\0# hilabete barru\0# honap mulva\0# honapja\0# honappal ezelott\0# hora atras\0"
    "# hora retro\0# horas atras\0# horas retro\0# hour ago\0# hours ago\0# hr ago\0# hr mein\0"
    "# hr pahle\0# hr retro\0# hrs ago\0# huaire o shin\0# hura rese\0# hura rese ita\0"
    "# ihora eledlule\0# il erzinde\0# il once\0# ilbiriqsi\0# ilbiriqsi kahor\0# ilbrqsi\0"
    "# ilbrqsi khr\0# iminithi eledlule\0# iminyaka edlule\0# inyanga edlule\0"
    "# isekhondi eledlule\0# izinsuku ezedlule\0# izinyanga ezedlule\0# j das ovdal\0"
    "# j gelede\0# j siste\0# jaar gelede\0# jaar geleden\0# jagi das ovdal\0# jagi siste\0"
    "# jahki arat\0# jahki mannilit\0# jahkki arat\0# jahkki mannilit\0# jam kepungkur\0"
    "# jam lalu\0# jam yang lalu\0# jandor amannilit\0# jandor arat\0# jandor mannilit\0"
    "# jandora arat\0# jandora mannilit\0# jave me pare\0# jier lyn\0# jorna nnarre\0# k eest\0"
    "# killapi\0# kk paasta\0# kk sitten\0# kun oldin\0# kundan keyin\0# kuu eest\0"
    "# kuu parast\0# kuukauden paasta\0# kuukausi sitten\0# kuukautta sitten\0# la o shin\0"
    "# laithean air ais\0# lat temu\0# lata temu\0# latha air ais\0# linggo ang nakalipas\0"
    "# m a como\0# m ago\0# m nnarre\0# m sidan\0# maalin\0# maalin kahor\0# maalmood\0"
    "# maalmood kahor\0# maand gelede\0# maand geleden\0# maande gelede\0# maanden geleden\0"
    "# maha\0# maha pesar\0# maheene mein\0# maheene pahle\0# manad sidan\0# manadir sidan\0"
    "# mannu das ovdal\0# manotbadji arat\0# manotbadji mannilit\0# manu das ovdal\0"
    "# manu siste\0# masodperc mulva\0# masodperccel ezelott\0# mbl o shin\0# mbliana o shin\0"
    "# md gelede\0# md siden\0# mdr siden\0# melettha pesar\0# melettha rand\0"
    "# menit kepungkur\0# menit yang lalu\0# mense retro\0# menses retro\0# mes indaur\0"
    "# mese a como\0# mese fa\0# meses a como\0# meses atras\0# mesi fa\0# mgg lalu\0"
    "# mgu lalu\0# mhi o shin\0# mhionaid air ais\0# mhios air ais\0# mho adim\0# mhoine adim\0"
    "# mhoinean\0# mhoineanim\0# mhoino adim\0# mi o shin\0# mies temu\0# miesiac temu\0"
    "# miesiaca temu\0# miesiace temu\0# miesiecy temu\0# min\0# min a como\0# min adim\0"
    "# min ago\0# min aigi\0# min ang nakalipas\0# min eest\0# min fa\0# min gelede\0"
    "# min geleden\0# min ilu\0# min lalu\0# min me pare\0# min mein\0# min on\0# min paasta\0"
    "# min pahle\0# min parast\0# min rese\0# min rese ita\0# min retro\0# min sidan\0"
    "# min siden\0# min siste\0# min sitten\0# min temu\0# min zo\0# min-dan\0# minggu lalu\0"
    "# minggu yang lalu\0# minit lalu\0# minit we don pas\0# mins ago\0# mintam adim\0"
    "# mintan\0# mintanim\0# minuhta aigi\0# minuhta arat\0# minuhta mannilit\0"
    "# minuhta siste\0# minuhtta aigi\0# minuhtta arat\0# minuhtta mannilit\0# minut adim\0"
    "# minut indaur\0# minut lyn\0# minut on\0# minut temu\0# minuta ilu\0# minuta me pare\0"
    "# minuta retro\0# minutas retro\0# minutdan\0# minute ago\0# minute gelede\0"
    "# minute me pare\0# minute mein\0# minute pahle\0# minute temu\0# minuten geleden\0"
    "# minuten lyn\0# minutes ago\0# minuti eest\0# minuti fa\0# minuti ilu\0# minuti parast\0"
    "# minuto ang nakalipas\0# minuto fa\0# minutos a como\0# minutos atras\0# minuts indaur\0"
    "# minutt sidan\0# minuttir sidan\0# minutu a como\0# minutu barru\0# minutu rese\0"
    "# minutu rese ita\0# minutupi\0# minuty temu\0# minuut gelede\0# minuut geleden\0"
    "# minuutin paasta\0# minuutti sitten\0# minuuttia sitten\0# mionaid air ais\0"
    "# mionaidean air ais\0# mios air ais\0# miosan air ais\0# mis yn ol\0# misi nnarre\0"
    "# miz zo\0# mlmd\0# mlmd khr\0# mln\0# mln khr\0# mnd sidan\0# mns retro\0# mnt lalu\0"
    "# mo ago\0# mo mein\0# mo pahle\0# moanne lyn\0# moannen lyn\0# mont we don pas\0"
    "# month ago\0# months ago\0# mos ago\0# mperce\0# mth ago\0# muaj me pare\0# mun yn ol\0"
    "# munud yn ol\0# munut zo\0# n-uair an chloig o shin\0# n-uaire o shin\0# nad eest\0"
    "# nad parast\0# nadala eest\0# nadala parast\0# nam truoc\0# nap mulva\0# napja\0"
    "# nappal ezelott\0# nawpaq watapi\0# ngay truoc\0# noim o shin\0# noimead o shin\0"
    "# o a como\0# o flynyddoedd yn ol\0# odun seyin\0# oere lyn\0# ora a como\0# ora fa\0"
    "# ora mulva\0# oraja\0# oras a como\0# oras ang nakalipas\0# oraval ezelott\0"
    "# ordu barru\0# ore fa\0# ore indaur\0# ore me pare\0# oris indaur\0# oy oldin\0"
    "# oydan keyin\0# p eest\0# p parast\0# paeva eest\0# paeva parast\0# paiva sitten\0"
    "# paivaa sitten\0# paivan paasta\0# pekan kepungkur\0# perc mulva\0# perccel ezelott\0"
    "# perce\0# phut truoc\0# punchawpi\0# pv paasta\0# pv sitten\0# qipa killa\0"
    "# qipa minutu\0# qipa punchaw\0# qipa segundu\0# qipa semana\0# qipa ura\0# qipa watapi\0"
    "# rocha\0# rocha pesar\0# rocha rand\0# rok temu\0# roku temu\0# s a como\0# s eest\0"
    "# s fa\0# s gelede\0# s paasta\0# s sidan\0# s sitten\0# s temu\0# s zo\0# sa once\0"
    "# sa sonra\0# saa ci ginaaw\0# saacad\0# saacad kahor\0# saacadood\0# saacadood kahor\0"
    "# saal mein\0# saal pahle\0# saat erzinde\0# saat lalu\0# saat once\0# saat sonra\0"
    "# sag on\0# sag-dan\0# sagat on\0# sagatdan\0# sala pesar\0# saniye erzinde\0"
    "# saniye once\0# saniye sonra\0# sannad\0# sannad kahor\0# sannadood\0# sannadood kahor\0"
    "# sasi kepungkur\0# scd\0# scd khr\0# scht o shin\0# seachdain air ais\0"
    "# seachdainean air ais\0# seachtain o shin\0# seachtaine o shin\0# sec ago\0# sec fa\0"
    "# sec geleden\0# sec mein\0# sec pahle\0# sec retro\0# second ago\0# second mein\0"
    "# second pahle\0# seconde geleden\0# seconden geleden\0# secondi fa\0# secondo fa\0"
    "# seconds ago\0# secont indaur\0# seconts indaur\0# secs ago\0# secunda retro\0"
    "# secundas retro\0# seg a como\0# seg ang nakalipas\0# seg rese\0# seg rese ita\0"
    "# segudu rese\0# segudu rese ita\0# segundo ang nakalipas\0# segundo barru\0"
    "# segundos a como\0# segundu a como\0# segundupi\0# sek adim\0# sek aigi\0# sek eest\0"
    "# sek ilu\0# sek me pare\0# sek on\0# sek parast\0# sek sidan\0# sek siden\0# sek siste\0"
    "# sek temu\0# sek-dan\0# sekendha pesar\0# sekendha rand\0# sekon we don pas\0"
    "# sekond adim\0# sekonda ilu\0# sekonda me pare\0# sekondan\0# sekondanim\0"
    "# sekonde gelede\0# sekonde lyn\0# sekonde me pare\0# sekonden lyn\0# sekondes gelede\0"
    "# sekondi ilu\0# sekund sidan\0# sekund temu\0# sekunda aigi\0# sekunda arat\0"
    "# sekunda mannilit\0# sekundda aigi\0# sekundda arat\0# sekundda mannilit\0"
    "# sekundda siste\0# sekunde temu\0# sekundi eest\0# sekundi parast\0# sekundy temu\0"
    "# sekunnin paasta\0# sekunt on\0# sekuntdan\0# sekunti sitten\0# sekuntia sitten\0"
    "# sem ita rese\0# sem rese\0# semana ita rese\0# semana rese\0# semanapi\0"
    "# semanas atras\0# sena ilu\0# sept retro\0# septimana retro\0# septimanas retro\0"
    "# setemane indaur\0# setemanis indaur\0# sett fa\0# settimana fa\0# settimane fa\0"
    "# shcht o shin\0# sheachdain air ais\0# sheachtain o shin\0# shoic o shin\0"
    "# shoicind o shin\0# siegha ilu\0# sighat ilu\0# sim ci ginaaw\0# simani nnarre\0"
    "# simili ci ginaaw\0# sizh zo\0# sizhun zo\0# sn once\0# sn sonra\0# snd\0# snd khr\0"
    "# snin ilu\0# soat oldin\0# soatdan keyin\0# soic o shin\0# soicind o shin\0"
    "# soniya oldin\0# soniyadan keyin\0# suman adim\0# sumanan\0# sumananim\0# t eest\0"
    "# t paasta\0# t parast\0# t sidan\0# t sitten\0# tahun lalu\0# tahun yang lalu\0"
    "# taon ang nakalipas\0# taun kepungkur\0# tdbd\0# tdbd khr\0# thang truoc\0# thn lalu\0"
    "# timar sidan\0# time siden\0# timer siden\0# timi sidan\0# toddobaad\0# toddobaad kahor\0"
    "# tuan truoc\0# tunni eest\0# tunni parast\0# tunnin paasta\0# tunti sitten\0"
    "# tuntia sitten\0# tydz temu\0# tydzien temu\0# tyg temu\0# tygodni temu\0"
    "# tygodnia temu\0# tygodnie temu\0# u gelede\0# uair a thide air ais\0"
    "# uair an chloig o shin\0# uair o shin\0# uairean a thide air ais\0# uge siden\0"
    "# uger siden\0# unyaka odlule\0# urapi\0# urte barru\0# usuku olwedlule\0# uur gelede\0"
    "# uur geleden\0# v paasta\0# v sidan\0# v sitten\0# v(k) das ovdal\0# v(k) siste\0"
    "# vahkku arat\0# vahkku das ovdal\0# vahkku mannilit\0# vahku arat\0# vahku das ovdal\0"
    "# vahku geahcen\0# vahku mannilit\0# vahku siste\0# vi sidan\0# viikko sitten\0"
    "# viikkoa sitten\0# viikon paasta\0# vika sidan\0# vikur sidan\0# vit me pare\0# viz zo\0"
    "# vjet me pare\0# vk paasta\0# vk sitten\0# vloaz zo\0# vor adim\0# voram adim\0# voran\0"
    "# voranim\0# voros adim\0# vorsam adim\0# vorsan\0# vorsanim\0# vunut zo\0"
    "# vuoden paasta\0# vuosi sitten\0# vuotta sitten\0# w ago\0# w gelede\0# watapi\0"
    "# wax ci ginaaw\0# waxtu ci ginaaw\0# we ci ginaaw\0# week ago\0# week gelede\0"
    "# week geleden\0# weeks ago\0# weer ci ginaaw\0# weke gelede\0# weken geleden\0"
    "# wik we don pas\0# wike lyn\0# wiken lyn\0# wk ago\0# wk mein\0# wk pahle\0# wks ago\0"
    "# ws yn ol\0# wythnos yn ol\0# xahar ilu\0# xhur ilu\0# y ago\0# y on\0# y-dan\0"
    "# yasi ita rese\0# yasi rese\0# year ago\0# years ago\0# yie we don pas\0# yil oldin\0"
    "# yil once\0# yil sonra\0# yildan keyin\0# yr ago\0# yr mein\0# yr pahle\0# yrs ago\0"
    "# yyl on\0# yyldan\0# zeiz zo\0# zornade indaur\0# zornadis indaur\0# δ πριν\0# εβδ πριν\0"
    "# ετη πριν\0# ετοσ πριν\0# ημ πριν\0# λ πριν\0# μ πριν\0# ω πριν\0# аи бұрын\0# аи мурн\0"
    "# аи мурун\0# аи элек\0# аид кииин\0# аидан\0# аидан кеиін\0# аидан кииин\0# аиҙан\0"
    "# ап бұрын\0# ап кеиін\0# апт кииин\0# апт мурун\0# апта бұрын\0# апта мурун\0"
    "# аптадан кеиін\0# аптадан кииин\0# атна элек\0# атнадан\0# аҙн элек\0# аҙна элек\0"
    "# аҙнанан\0# б баьлча\0# б хьалха\0# бон раздӕр\0# боны размӕ\0# боны фӕстӕ\0"
    "# бутт баьлча\0# бутт хьалха\0# г назад\0# г таму\0# гадз таму\0# гадзін таму\0"
    "# гадзіну таму\0# гадзіны таму\0# гадоу таму\0# гады таму\0# год назад\0# год таму\0"
    "# год тому\0# года назад\0# года таму\0# годин тому\0# години тому\0# годину тому\0"
    "# д даьлча\0# д хьалха\0# дақ пеш\0# дақиқа олдин\0# дақиқа пеш\0# дақиқадан сунг\0"
    "# де даьлча\0# де хьалха\0# день назад\0# день тому\0# дзен таму\0# дзень таму\0"
    "# дн назад\0# дн тому\0# днеи назад\0# дня назад\0# дня таму\0# дня тому\0# дні таму\0"
    "# дні тому\0# днів тому\0# долоо хоногиин дараа\0# долоо хоногиин өмнө\0# ел элек\0"
    "# елдан\0# ж бұрын\0# ж кеиін\0# жилиин дараа\0# жилиин өмнө\0# жыл бұрын\0# жыл кииин\0"
    "# жыл мурун\0# жылдан кеиін\0# жылдан кииин\0# иил аввал\0# иилдан сунг\0# иыл элек\0"
    "# иылдан\0# кун каялла\0# кун олдин\0# кундан сунг\0# кунтан\0# күн бұрын\0# күн кииин\0"
    "# күн мурун\0# күн ынараа өттүгэр\0# күндөн кииин\0# күннен кеиін\0# күнүнэн\0"
    "# кӏир даьлча\0# кӏир хьалха\0# кӏира даьлча\0# кӏира хьалха\0# көн элек\0# көндән\0"
    "# көннән\0# л назад\0# лет назад\0# м пеш\0# мес назад\0# мес таму\0# месяц назад\0"
    "# месяц таму\0# месяца назад\0# месяца таму\0# месяцау таму\0# месяцев назад\0"
    "# месяцы таму\0# мин\0# мин бұрын\0# мин дараа\0# мин каялла\0# мин кеиін\0# мин назад\0"
    "# мин хьалха\0# мин элек\0# мин яьлча\0# мин өмнө\0# минот хьалха\0# минот яьлча\0"
    "# минут бұрын\0# минут каялла\0# минут назад\0# минут элек\0# минутран\0# минуттан\0"
    "# минуттан кеиін\0# минуту назад\0# минуты назад\0# минутын дараа\0# минутын өмнө\0"
    "# моҳ пеш\0# міс тому\0# місяць тому\0# місяця тому\0# місяці тому\0# місяців тому\0"
    "# мүн кииин\0# мүн мурн\0# мүн мурун\0# мүнүүтэ ынараа өттүгэр\0# мүнүүтэннэн\0"
    "# мүнөт мурун\0# мүнөттөн кииин\0# нед назад\0# недели назад\0# недель назад\0"
    "# неделю назад\0# нэдиэлэ анараа өттүгэр\0# нэдиэлэннэн\0# ои аввал\0# оидан сунг\0"
    "# р тому\0# роки тому\0# року тому\0# років тому\0# руз пеш\0# рік тому\0# с мурн\0"
    "# с пеш\0# с таму\0# с тому\0# с элек\0# саат кииин\0# саат мурун\0# сааттан кииин\0"
    "# сарын дараа\0# сарын өмнө\0# сахаты размӕ\0# сахаты фӕстӕ\0# сахь даьлча\0"
    "# сахь хьалха\0# сахьт даьлча\0# сахьт хьалха\0# сағ бұрын\0# сағ кеиін\0# сағат бұрын\0"
    "# сағаттан кеиін\0# сек бұрын\0# сек дараа\0# сек кеиін\0# сек кииин\0# сек мурн\0"
    "# сек мурун\0# сек назад\0# сек хьалха\0# сек элек\0# сек яьлча\0# сек өмнө\0"
    "# секунд бұрын\0# секунд мурун\0# секунд назад\0# секунд таму\0# секунд тому\0"
    "# секунд хьалха\0# секунд элек\0# секунд яьлча\0# секунддан кииин\0# секунди тому\0"
    "# секундтан\0# секундтан кеиін\0# секунду назад\0# секунду таму\0# секунду тому\0"
    "# секунды назад\0# секунды таму\0# секундын дараа\0# секундын өмнө\0# сех каялла\0"
    "# сехет каялла\0# сехетрен\0# соат олдин\0# соат пеш\0# соатдан сунг\0# сол пеш\0"
    "# сон пеш\0# сония олдин\0# сония пеш\0# сониядан сунг\0# ст пеш\0# сыл ынараа өттүгэр\0"
    "# сылынан\0# сәг\0# сәг элек\0# сәгать элек\0# сәгатьтән\0# сәғ элек\0# сәғәт элек\0"
    "# сәғәттән\0# сөк анараа өттүгэр\0# сөкүүндэ ынараа өттүгэр\0# сөкүүндэннэн\0# тиж тому\0"
    "# тиждень тому\0# тижня тому\0# тижні тому\0# тижнів тому\0# тыд таму\0# тыдзень таму\0"
    "# тыдня таму\0# тыдняу таму\0# тыдні таму\0# уи каялла\0# уиах каялла\0# уиахран\0"
    "# хв таму\0# хв тому\0# хвилин тому\0# хвилини тому\0# хвилину тому\0# хвілін таму\0"
    "# хвіліну таму\0# хвіліны таму\0# ц дараа\0# ц өмнө\0# цагиин дараа\0# цагиин өмнө\0"
    "# ч назад\0# чаас ынараа өттүгэр\0# чааһынан\0# час назад\0# часа назад\0# часов назад\0"
    "# ш даьлча\0# ш хьалха\0# шо даьлча\0# шо хьалха\0# ыи ынараа өттүгэр\0# ыиынан\0"
    "# эрн каялла\0# эрне каялла\0# эрнерен\0# ҫ каялла\0# ҫек каялла\0# ҫеккунт каялла\0"
    "# ҫеккунтран\0# ҫул каялла\0# ҫултан\0# ҳ пеш\0# ҳафта олдин\0# ҳафта пеш\0"
    "# ҳафтадан сунг\0# өдриин дараа\0# өдриин өмнө\0# ամիս առաջ\0# ամսից\0# ժ առաջ\0# ժ-ից\0"
    "# ժամ առաջ\0# ժամից\0# շաբ առաջ\0# շաբ-ից\0# շաբաթ առաջ\0# շաբաթից\0# վ առաջ\0"
    "# վայրկյան առաջ\0# վայրկյանից\0# վրկ առաջ\0# վրկ-ից\0# տ առաջ\0# տարի առաջ\0# տարուց\0"
    "# ր առաջ\0# ր-ից\0# րոպե առաջ\0# րոպեից\0# օր առաջ\0# օրից\0# اونۍ مخکې\0# اي بۇرين\0"
    "# ايدان کهيين\0# اپتا بۇرين\0# اپتادان کهيين\0# بولن لالو\0# تاهون لالو\0# ثانيه بعد\0"
    "# ثانيه دله\0# ثانيه مخکې\0# ثانيه پيش\0# ثانيه کې\0# ثانيې مخکې\0# جم لالو\0# جيل بۇرين\0"
    "# جيلدان کهيين\0# دقه دله\0# دقه پيش\0# دقيقه بعد\0# دقيقه دله\0# دقيقه مخکې\0"
    "# دقيقه پيش\0# دقيقې مخکې\0# دن قبل\0# دن ميں\0# دن پہلي\0# دنوں ميں\0# دنوں پہلي\0"
    "# روز دله\0# روز ديگر\0# روز پيش\0# ساعات بۇرين\0# ساعاتتان کهيين\0# ساعت بعد\0"
    "# ساعت دله\0# ساعت لالو\0# ساعت مخکې\0# ساعت پيش\0# ساعتونه مخکې\0# سال بعد\0# سال دله\0"
    "# سال ميں\0# سال پهرين\0# سال پيش\0# سال پہلي\0# سال ۾\0# سالن ۾\0# سالوں ميں\0"
    "# سالوں پہلي\0# سايهت ييلگيري\0# سايهتتين کېيين\0# سهکۋند بۇرين\0# سهکۋندتان کهيين\0"
    "# سيکنڈ قبل\0# سيکنڈ ميں\0# سيکنڈ پہلي\0# سيڪنڊ پهرين\0# سيڪنڊ ۾\0# سيڪنڊن ۾\0"
    "# سېکۇنت ييلگيري\0# سېکۇنتتين کېيين\0# ماه بعد\0# ماه دله\0# ماه پيش\0# ماہ قبل\0"
    "# ماہ ميں\0# ماہ پہلي\0# منٹ قبل\0# منٹ ميں\0# منٹ پہلي\0# منٽ پهرين\0# منٽن ۾\0"
    "# مهينا پهرين\0# مهينن ۾\0# مهيني ۾\0# مياشت مخکې\0# مياشتې مخکې\0# مينيت لالو\0"
    "# مينۇت ييلگيري\0# مينۇتتين کېيين\0# مينۋت بۇرين\0# مينۋتتان کهيين\0# ميڠݢو لالو\0"
    "# مہيني ميں\0# مہيني پہلي\0# مہينہ ميں\0# مہينہ پہلي\0# هاري لالو\0# هفتا پهرين\0"
    "# هفتن ۾\0# هفته بعد\0# هفته دله\0# هفته پيش\0# هفتو پهرين\0# هفتي ۾\0# ورځ مخکې\0"
    "# ورځې مخکې\0# ياي ييلگيري\0# يايدين کېيين\0# ييل ييلگيري\0# ييلدين کېيين\0# ڏينهن پهرين\0"
    "# ڏينهن ۾\0# کال مخکي\0# کال مخکې\0# کاله مخکي\0# کاله مخکې\0# کۇن بۇرين\0# کۇننهن کهيين\0"
    "# کۈن ييلگيري\0# کۈندين کېيين\0# ڪلاڪ پهرين\0# ڪلاڪ ۾\0# گھنٹي قبل\0# گھنٹي ميں\0"
    "# گھنٹي پہلي\0# گھنٹہ قبل\0# گھنٹہ پہلي\0# ھهپته ييلگيري\0# ھهپتيدين کېيين\0# ہفتوں ميں\0"
    "# ہفتي قبل\0# ہفتي ميں\0# ہفتي پہلي\0# ہفتہ قبل\0# ہفتہ ميں\0# ہفتہ پہلي\0"
    "# आठवड्यांपूर्वी\0# आठवड्यांमध्ये\0# आठवड्यापूर्वी\0# आठवड्यामध्ये\0# घंटा पहिले\0"
    "# घंटा मे\0# घंटे च\0# घंटे पहले\0# घंटे पैले\0# घंटे में\0# घं॰ पहले\0# घं॰ पैले\0"
    "# घण्टा पहिले\0# घण्टामा\0# घन्टा सिगां\0# घन्टायाव\0# तासांपूर्वी\0# तासांमध्ये\0"
    "# तासापूर्वी\0# तासामध्ये\0# दान सिगां\0# दानाव\0# दिन पहले\0# दिन पहिले\0# दिन मे\0"
    "# दिन में\0# दिनमा\0# दिवसांपूर्वी\0# दिवसापूर्वी\0# दिवसामध्ये\0# दिसान\0# दिसानीं\0"
    "# दीस आदीं\0# ध्याड़े पैले\0# ध्याड़ेयां च\0# बरख पहिले\0# बरख मे\0# बोसोर सिगां\0"
    "# बोसोरआव\0# महिना पहिले\0# महिनामा\0# महिन्यांपूर्वी\0# महिन्यापूर्वी\0# महिन्यामध्ये\0"
    "# माह पहले\0# माह पहिले\0# माह मे\0# माह में\0# मिंट पैले\0# मिंटे च\0# मिण आदीं\0"
    "# मिणटां आदीं\0# मिणटांनी\0# मिणटान\0# मिनट पहले\0# मिनट पहिले\0# मिनट मे\0# मिनट में\0"
    "# मिनि पूर्वी\0# मिनि मध्ये\0# मिनिट सिगां\0# मिनिटआव\0# मिनिटांपूर्वी\0# मिनिटांमध्ये\0"
    "# मिनिटापूर्वी\0# मिनिटामध्ये\0# मिनूट आदीं\0# मिनेट पहिले\0# मिनेटमा\0# मि॰ पहले\0"
    "# मि॰ पैले\0# मीन्ने पैले\0# मीन्नेयां च\0# म्ह आदीं\0# म्हयने आदीं\0# म्हयनो आदीं\0"
    "# म्हयन्यान\0# म्हयन्यानीं\0# वर आदीं\0# वरां आदीं\0# वरांनीं\0# वरान\0# वर्ष अघि\0"
    "# वर्ष पहले\0# वर्ष में\0# वर्षमा\0# वर्षांपूर्वी\0# वर्षांमध्ये\0# वर्षापूर्वी\0"
    "# वर्षामध्ये\0# वर्स आदीं\0# वर्सां आदीं\0# वर्सांनीं\0# वर्सान\0# सकिंट पैले\0"
    "# सकिंटे च\0# सप्तक आदीं\0# सप्तकां आदीं\0# सप्तकांनीं\0# सप्तकान\0# सप्ताह पहले\0"
    "# सप्ताह पहिले\0# सप्ताह मे\0# सप्ताह में\0# सप्थाह सिगां\0# सप्थाहयाव\0# सान सिगां\0"
    "# सानाव\0# साल पैले\0# साल्लां च\0# सॅक आदीं\0# सॅकंड आदीं\0# सॅकंडान\0# सॅकंडानीं\0"
    "# से पूर्वी\0# से मध्ये\0# सेकंड पहले\0# सेकंड में\0# सेकंदांपूर्वी\0# सेकंदांमध्ये\0"
    "# सेकंदापूर्वी\0# सेकंदामध्ये\0# सेकेंड पहिले\0# सेकेंड मे\0# सेकेण्ड सिगां\0# सेकेण्डआव\0"
    "# सेकेन्ड पहिले\0# सेकेन्डमा\0# से॰ पहले\0# स॰ पैले\0# हप्ता पहिले\0# हप्तामा\0"
    "# हफ्तेयां च\0# हफ्तेयां पैले\0# ঘণ্টা আগে\0# ঘণ্টা পূৰ্বে\0# ঘণ্টাত\0# ঘণ্টায়\0"
    "# ছেকেণ্ড পূৰ্বে\0# ছেকেণ্ডত\0# দিন আগে\0# দিন পূৰ্বে\0# দিনত\0# দিনের মধ্যে\0"
    "# বছর পূর্বে\0# বছরে\0# বছৰত\0# বছৰৰ পূৰ্বে\0# মাস আগে\0# মাহ পূৰ্বে\0# মাহত\0"
    "# মিনিট আগে\0# মিনিট পূৰ্বে\0# মিনিটত\0# মিনিটে\0# সপ্তাহ আগে\0# সপ্তাহ পূৰ্বে\0"
    "# সপ্তাহত\0# সপ্তাহে\0# সেকেন্ড আগে\0# সেকেন্ড পূর্বে\0# সেকেন্ডে\0# ਘੰਟਾ ਪਹਿਲਾਂ\0"
    "# ਘੰਟਿਆਂ ਵਿੱਚ\0# ਘੰਟੇ ਪਹਿਲਾਂ\0# ਘੰਟੇ ਵਿੱਚ\0# ਦਿਨ ਪਹਿਲਾਂ\0# ਦਿਨ ਵਿੱਚ\0# ਦਿਨਾਂ ਵਿੱਚ\0"
    "# ਮਹੀਨਾ ਪਹਿਲਾਂ\0# ਮਹੀਨਿਆਂ ਵਿੱਚ\0# ਮਹੀਨੇ ਪਹਿਲਾਂ\0# ਮਹੀਨੇ ਵਿੱਚ\0# ਮਿੰਟ ਪਹਿਲਾਂ\0# ਮਿੰਟ ਵਿੱਚ\0"
    "# ਮਿੰਟਾਂ ਵਿੱਚ\0# ਸਕਿੰਟ ਪਹਿਲਾਂ\0# ਸਕਿੰਟ ਵਿੱਚ\0# ਸਕਿੰਟਾਂ ਵਿੱਚ\0# ਸਾਲ ਪਹਿਲਾਂ\0# ਸਾਲ ਵਿੱਚ\0"
    "# ਸਾਲਾਂ ਵਿੱਚ\0# ਹਫ਼ਤਾ ਪਹਿਲਾਂ\0# ਹਫ਼ਤਿਆਂ ਵਿੱਚ\0# ਹਫ਼ਤੇ ਪਹਿਲਾਂ\0# ਹਫ਼ਤੇ ਵਿੱਚ\0# અઠ પહેલાં\0"
    "# અઠ માં\0# અઠવાડિયા પહેલાં\0# અઠવાડિયામાં\0# કલાક પહેલાં\0# કલાકમાં\0# દિવસ પહેલાં\0"
    "# દિવસમાં\0# મહિના પહેલાં\0# મહિનામાં\0# મિનિટ પહેલાં\0# મિનિટમાં\0# વર્ષ પહેલાં\0"
    "# વર્ષમાં\0# સેકંડ પહેલાં\0# સેકંડમાં\0# ଘ ପୂର୍ବେ\0# ଘଣ୍ଟା ପୂର୍ବେ\0# ଘଣ୍ଟାରେ\0"
    "# ଦିନ ପୂର୍ବେ\0# ଦିନରେ\0# ବ ପୂର୍ବେ\0# ବର୍ଷ ପୂର୍ବେ\0# ବର୍ଷରେ\0# ମା ପୂର୍ବେ\0# ମାସ ପୂର୍ବେ\0"
    "# ମାସରେ\0# ମି ପୂର୍ବେ\0# ମିନିଟ୍ ପୂର୍ବେ\0# ମିନିଟ୍ରେ\0# ସପ୍ତା ପୂର୍ବେ\0# ସପ୍ତା ରେ\0"
    "# ସପ୍ତାହ ପୂର୍ବେ\0# ସପ୍ତାହରେ\0# ସେ ପୂର୍ବେ\0# ସେକେଣ୍ଡ ପୂର୍ବେ\0# ସେକେଣ୍ଡରେ\0# ஆ முன்\0"
    "# ஆண்டிற்கு முன்\0# ஆண்டில்\0# ஆண்டுகளில்\0# ஆண்டுகளுக்கு முன்\0# நா முன்\0# நாட்களில்\0"
    "# நாட்களுக்கு முன்\0# நாளில்\0# நாளுக்கு முன்\0# நி முன்\0# நிமி முன்\0# நிமிடங்களில்\0"
    "# நிமிடங்களுக்கு முன்\0# நிமிடத்திற்கு முன்\0# நிமிடத்தில்\0# ம முன்\0# மணிநேரத்தில்\0"
    "# மணிநேரம் முன்\0# மா முன்\0# மாத முன்\0# மாதங்களில்\0# மாதங்களுக்கு முன்\0# மாதத்தில்\0"
    "# மாதத்துக்கு முன்\0# வா முன்\0# வார முன்\0# வாரங்களில்\0# வாரங்களுக்கு முன்\0"
    "# வாரத்திற்கு முன்\0# வாரத்தில்\0# வி முன்\0# விநாடிகளில்\0# விநாடிகளுக்கு முன்\0"
    "# விநாடிக்கு முன்\0# விநாடியில்\0# గం క్రితం\0# గంట క్రితం\0# గంటల క్రితం\0# గంటలో\0"
    "# గంటల్లో\0# నిమి క్రితం\0# నిమిలో\0# నిమిషం క్రితం\0# నిమిషంలో\0# నిమిషాల క్రితం\0"
    "# నిమిషాల్లో\0# నెల క్రితం\0# నెలల క్రితం\0# నెలలో\0# నెలల్లో\0# రోజు క్రితం\0"
    "# రోజుల క్రితం\0# రోజులో\0# రోజుల్లో\0# వారం క్రితం\0# వారంలో\0# వారాల క్రితం\0"
    "# వారాల్లో\0# సం క్రితం\0# సంల్లో\0# సంవత్సరం క్రితం\0# సంవత్సరంలో\0# సంవత్సరాల క్రితం\0"
    "# సంవత్సరాల్లో\0# సెక క్రితం\0# సెకను క్రితం\0# సెకనులో\0# సెకన్ల క్రితం\0# సెకన్లలో\0"
    "# ಗಂಟೆ ಹಿಂದೆ\0# ಗಂಟೆಗಳ ಹಿಂದೆ\0# ಗಂಟೆಗಳಲ್ಲಿ\0# ಗಂಟೆಯಲ್ಲಿ\0# ತಿಂಗಳ ಹಿಂದೆ\0# ತಿಂಗಳಲ್ಲಿ\0"
    "# ತಿಂಗಳು ಹಿಂದೆ\0# ತಿಂಗಳುಗಳ ಹಿಂದೆ\0# ತಿಂಗಳುಗಳಲ್ಲಿ\0# ದಿನಗಳ ಹಿಂದೆ\0# ದಿನಗಳಲ್ಲಿ\0"
    "# ದಿನದ ಹಿಂದೆ\0# ದಿನದಲ್ಲಿ\0# ನಿಮಿಷಗಳ ಹಿಂದೆ\0# ನಿಮಿಷಗಳಲ್ಲಿ\0# ನಿಮಿಷದ ಹಿಂದೆ\0# ನಿಮಿಷದಲ್ಲಿ\0"
    "# ವರ್ಷಗಳ ಹಿಂದೆ\0# ವರ್ಷಗಳಲ್ಲಿ\0# ವರ್ಷದ ಹಿಂದೆ\0# ವರ್ಷದಲ್ಲಿ\0# ವಾರಗಳ ಹಿಂದೆ\0# ವಾರಗಳಲ್ಲಿ\0"
    "# ವಾರದ ಹಿಂದೆ\0# ವಾರದಲ್ಲಿ\0# ಸೆಕೆಂಡುಗಳ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್ಗಳಲ್ಲಿ\0"
    "# ಸೆಕೆಂಡ್ನಲ್ಲಿ\0# ആഴ്ച മുമ്പ്\0# ആഴ്ചയിൽ\0# ദിവസം മുമ്പ്\0# ദിവസത്തിൽ\0# മണിക്കൂറിൽ\0"
    "# മണിക്കൂർ മുമ്പ്\0# മാസം മുമ്പ്\0# മാസത്തിൽ\0# മിനിറ്റിൽ\0# മിനിറ്റ് മുമ്പ്\0"
    "# വർഷം മുമ്പ്\0# വർഷത്തിൽ\0# സെക്കൻഡിൽ\0# സെക്കൻഡ് മുമ്പ്\0# ชม ที่แล้ว\0"
    "# ชั่วโมงที่ผ่านมา\0# นาทีที่ผ่านมา\0# นาทีที่แล้ว\0# ปีที่แล้ว\0# วันที่ผ่านมา\0"
    "# วันที่แล้ว\0# วินาทีที่ผ่านมา\0# วินาทีที่แล้ว\0# สัปดาห์ที่ผ่านมา\0# สัปดาห์ที่แล้ว\0"
    "# เดือนที่ผ่านมา\0# เดือนที่แล้ว\0# ຊມ ກ່ອນ\0# ຊົ່ວໂມງກ່ອນ\0# ດ ກ່ອນ\0# ນທ ກ່ອນ\0"
    "# ນາທີກ່ອນ\0# ປີກ່ອນ\0# ມື້ກ່ອນ\0# ວິ ກ່ອນ\0# ວິນາທີກ່ອນ\0# ອທ ກ່ອນ\0# ອາທິດກ່ອນ\0"
    "# ເດືອນກ່ອນ\0# စက္ကန့်အတွင်း\0# နာရီအတွင်း\0# နှစ်အတွင်း\0# ပတ်အတွင်း\0# ပီ ပူၼ်ႉမႃး\0"
    "# မိနစ်အတွင်း\0# မိၼိတ်ႉပူၼ်ႉမႃး\0# ရက်အတွင်း\0# လအတွင်း\0# လိူၼ်ပူၼ်ႉမႃး\0"
    "# ဝူင်ႈပူၼ်မႃး\0# ဝူင်ႈပူၼ်ႉမႃး\0# ဝၼ်းပူၼ်ႉမႃး\0# ၸူဝ်ႈမူင်းပူၼ်ႉမႃး\0"
    "# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉမႃး\0# დღეში\0# დღის წინ\0# თვეში\0# თვის წინ\0# კვ წინ\0# კვირაში\0"
    "# კვირის წინ\0# საათის წინ\0# საათში\0# სთ წინ\0# წამის წინ\0# წამში\0# წელიწადში\0"
    "# წელში\0# წთ წინ\0# წლის წინ\0# წმ წინ\0# წუთის წინ\0# წუთში\0# ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0# ᐅᑖᑯᓰᕽ\0"
    "# ᐘᐢᑳᐸᓂᑯᕽ\0# ᑎᐸᐦᐃᑲᓂᓯᐦᑯᕽ\0# ᑕᐦᑐ ᐘᐢᑳᐸᓂᑭ\0# ᑕᐦᑐ ᐲᓯᒼ\0# ᑲᔮᐢ ᐊᐢᑭᕀ\0# ᑳᑮ ᐃᐢᐸᓂᐠ\0# ᑳᑮ ᑕᐦᑐ ᑮᓯᑳᐠ\0"
    "# ខែទៀត\0# ខែមុន\0# ឆ្នាំទៀត\0# ឆ្នាំមុន\0# ថ្ងៃទៀត\0# ថ្ងៃមុន\0# នាទីទៀត\0# នាទីមុន\0"
    "# ម៉ោងទៀត\0# ម៉ោងមុន\0# វិនាទីទៀត\0# វិនាទីមុន\0# សប្ដាហ៍ទៀត\0# សប្ដាហ៍មុន\0# か月前\0# か月後\0"
    "# 个星期前\0# 个星期后\0# 个月前\0# 个月后\0# 個星期前\0# 個星期後\0# 個月前\0# 個月後\0# 分鐘前\0# 分鐘後\0# 分钟前\0# 分钟后\0"
    "# 小时前\0# 小时后\0# 小時前\0# 小時後\0# 星期前\0# 星期後\0# 時間前\0# 時間後\0# 週間前\0# 週間後\0# ꭰꮞ ꮵꭸꮢ\0"
    "# ꭰꮞꮲ ꮵꭸꮢ\0# ꭲᏻꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0# ꭲᏻꮯꮆꮣ ꮵꭸꮢ\0# ꭲꭶ ꮵꭸꮢ\0# ꭲꮷꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭲꮿꮤ ꮵꭸꮢ\0"
    "# ꭲꮿꮤꮼꮝꮤꮕ ꮵꭸꮢ\0# ꭴꮥ ꮵꭸꮢ\0# ꭴꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭷꮈ ꮵꭸꮢ\0# ꭷꮈꭲ ꮵꭸꮢ\0# ꭿꮈꮝꭹ ꮷꮢꭿꮫ ꮵꭸꮢ\0# ꮡꮯ ꮵꭸꮢ\0"
    "# ꮡꮯꮆꮣ ꮵꭸꮢ\0# ꮢꮎ ꮵꭸꮢ\0# ꮢꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0# ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0# ꮧꭷꮈꭲ ꮵꭸꮢ\0# 𐴁𐴡𐴏𐴥𐴡𐴌 𐴀𐴝𐴒𐴠\0"
    "# 𐴇𐴥𐴝𐴉𐴃𐴝 𐴀𐴝𐴒𐴠\0# 𐴊𐴞𐴕 𐴀𐴝𐴒𐴠\0# 𐴏𐴠𐴑𐴤𐴠𐴕 𐴀𐴝𐴒𐴠\0# 𐴒𐴤𐴡𐴕𐴄𐴤𐴝 𐴀𐴝𐴒𐴠\0# 𐴔𐴝𐴐𐴢 𐴀𐴝𐴒𐴠\0# 𐴔𐴞𐴕𐴥𐴡𐴄 𐴀𐴝𐴒𐴠\0"
    "# 𑄇𑄏𑄧 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓𑄠𑄴\0# 𑄘𑄨𑄚𑄮 𑄟𑄧𑄖𑄴𑄙𑄳𑄠\0# 𑄘𑄨𑄚𑄴 𑄃𑄉𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄴 𑄃𑄉𑄬\0"
    "# 𑄟𑄏𑄧 𑄃𑄉𑄬\0# 𑄟𑄨𑄚𑄨𑄖𑄴 𑄃𑄉𑄬\0# 𑄟𑄨𑄚𑄨𑄘𑄬\0# 𑄥𑄛𑄴𑄖 𑄃𑄉𑄬\0# 𑄥𑄛𑄴𑄖𑄠𑄴\0# 𑄥𑄛𑄴𑄖𑄢𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴 𑄃𑄉𑄬\0"
    "# 𑄥𑄬𑄉𑄬𑄚𑄴𑄘𑄬\0# 𞤤𞤫𞤦 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤦𞥆𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤱 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤤𞤫𞤱𞤪𞤵 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0"
    "# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤\0# 𞤳𞤭𞤲𞤰𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0"
    "# 𞤳𞤭𞤼𞤢𞥄𞤯𞤫 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤳𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤮𞤶𞤮𞤥𞤶𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤴𞤼 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0"
    "# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭\0# 𞤶𞤮𞤲𞤼𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤶𞤼 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤸𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0"
    "# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤻𞤢𞤤𞥆𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0#-il gimgha ilu\0#-il gurnata ilu\0#-il min ilu\0"
    "#-il minuta ilu\0#-il sek ilu\0#-il sekonda ilu\0#-il sena ilu\0#-il siegha ilu\0"
    "#-il xahar ilu\0#d adim\0#d ago\0#h ago\0#hr pahle\0#m ago\0#mh adim\0#min adim\0#mo ago\0"
    "#mo pahle\0#s ago\0#s pahle\0#sek adim\0#sum adim\0#vor adim\0#voram adim\0#voros adim\0"
    "#vorsam adim\0#w ago\0#w pahle\0#y ago\0#y pahle\0#سال پهرين\0#दिन पहिले\0#दी आदीं\0"
    "#बरख पहिले\0#माह पहिले\0#मिण आदीं\0#म्ह आदीं\0#वर आदीं\0#वरां आदीं\0#वर्स आदीं\0"
    "#वर्सां आदीं\0#सप्त आदीं\0#सॅक आदीं\0#か月前\0#个小时前\0#个月前\0#个月后\0#個小時前\0#個月前\0#分钟前\0#分钟后\0"
    "#小时前\0#小时后\0#小時前\0#星期前\0#時間前\0#秒钟前\0#秒钟后\0#週間前\0#개월 전\0#개월 후\0#시간 전\0#시간 후\0'\0"
    "'ahepongipongi\0'aho 'e # kuo'osi\0'aho ni\0'aneafi\0'aneheafi\0'aok\0'aokosi\0'ap\0"
    "'apelila\0'apongipongi\0'au\0'aukake\0'epe\0'epeleli\0'i he 'aho 'e #\0'i he houa 'e #\0"
    "'i he mahina 'e #\0'i he miniti 'e #\0'i he sekoni 'e #\0'i he ta'u 'e #\0"
    "'i he uike 'e #\0'ok\0'oka\0'okakopa\0'okatopa\0's avonds\0's middags\0's nachts\0"
    "'s ochtends\0'st'ano\0'sta setemana\0'sto meze\0(a)\0(a),\0(e)ko\0-a\0-ж\0-ж,\0-ന്\01ka\0"
    "1kh\02ja\02kh\03kh\04kh\05kh\0a\0a cikin kwanaki #\0a cikin mako #\0a cikin makonni #\0"
    "a cikin watan #\0a cikin watanni #\0a day ago\0a few seconds ago\0a la\0a las\0a les\0"
    "a m\0a min ago\0a minute ago\0a moment ago\0a month ago\0a morgun\0a nasta ari\0"
    "a prossima simana\0a proxima semana\0a second ago\0a semana pasada\0a shekarar #\0"
    "a shekaru #\0a sidasta ari\0a simana passata\0a te # tau\0a ten # anu\0a ten # dia\0"
    "a ten # m\0a ten # mes\0a ten # min\0a ten # minutu\0a ten # ora\0a ten # s\0a ten # sig\0"
    "a ten # sigundu\0a ten # sim\0a ten # simana\0a tera marama\0a tera tau\0a tera wiki\0"
    "a tessu ari\0a week ago\0a year ago\0a zuee\0a(n) # d\0a(n) # deeg\0a(n) # j\0"
    "a(n) # joer\0a(n) # m\0a(n) # meint\0a(n) # min\0a(n) # minutten\0a(n) # sek\0"
    "a(n) # sekonnen\0a(n) # st\0a(n) # stonnen\0a(n) # w\0a(n) # wochen\0a-benn # a eilennou\0"
    "a-benn # a euriou\0a-benn # a sizhuniou\0a-benn # a viziou\0a-benn # a vloaziou\0"
    "a-benn # a vunutou\0a-benn # a zeiziou\0a-benn # bl\0a-benn # bloaz\0a-benn # d\0"
    "a-benn # deiz\0a-benn # e\0a-benn # eilenn\0a-benn # eur\0a-benn # min\0a-benn # miz\0"
    "a-benn # munut\0a-benn # s\0a-benn # sizh\0a-benn # sizhun\0a-benn # viz\0a-benn # vloaz\0"
    "a-benn # vunut\0a-benn # zeiz\0a-bhoin-de\0a-bhon-uiridh\0a-maireach\0a1\0a2\0a3\0a4\0a5\0"
    "a6\0a7\0aa\0aabig\0aadhi raat\0aadi\0aadi vara\0aaj\0aaktopa'\0aamu\0aamulla\0aamup\0"
    "aamupaiva\0aamupaivalla\0aand\0aane wala kal\0aane wala parson\0aar\0aaro\0aasadi\0"
    "aasadi lenju\0aasta\0aaɓ\0aaɓnde\0ab\0abameta\0aban\0abans-d'ahir\0abe\0abeibe\0abend\0"
    "abends\0abendua\0abenduaren\0abhi\0abofʊmka kanoro\0abosome# a atwam\0abosome# mu\0"
    "about # hours ago\0about an hour ago\0abr\0abrell\0abriil\0abril\0abrile\0abrille\0abu\0"
    "aburil\0abuztua\0abuztuaren\0acafʊnɖuka kanoro\0acapomka kanoro\0acer\0acum\0acum # an\0"
    "acum # ani\0acum # de ani\0acum # de luni\0acum # de minute\0acum # de ore\0"
    "acum # de saptamani\0acum # de secunde\0acum # de zile\0acum # h\0acum # luna\0"
    "acum # luni\0acum # min\0acum # minut\0acum # minute\0acum # ora\0acum # ore\0"
    "acum # sapt\0acum # saptamana\0acum # saptamani\0acum # sec\0acum # secunda\0"
    "acum # secunde\0acum # zi\0acum # zile\0ad\0ad kvoldi\0ad morgni\0ad nottu\0adar\0adara\0"
    "adduha\0ade\0adeemekpoxe\0adhuhuri\0ado\0adoolessa\0adr\0afe # a atwam\0afe # mu\0"
    "afe a atwam\0afe a edi ho\0afe yi\0afi\0afirilu\0afo\0afo # gara aga\0afo a\0"
    "afo gara aga\0afo na-abia\0afofie\0aften\0afternoon\0afuabe\0ag\0aga\0agast\0agasti\0"
    "agbienaa\0aggusti\0aggustip\0agla hafta\0agla maheena\0agla saal\0ago\0agora\0agosetose\0"
    "agost\0agosti\0agosto\0agostu\0ags\0agst\0agt\0agto\0agu\0agus\0agusito\0agust\0agusta\0"
    "agusti\0agustos\0agustu\0agustus\0ah\0ahad\0aharabata\0ahd\0ahinime\0ahir\0ahora\0ai\0"
    "aib\0aibrean\0aig\0aijima\0aiku\0aikue # akayu\0aikue # akayu ita\0aikue # ara\0"
    "aikue # ara ita\0aikue # h\0aikue # h ita\0aikue # hura\0aikue # hura ita\0aikue # min\0"
    "aikue # min ita\0aikue # minutu\0aikue # minutu ita\0aikue # seg\0aikue # seg ita\0"
    "aikue # segudu\0aikue # segudu ita\0aikue # sem\0aikue # sem ita\0aikue # semana\0"
    "aikue # semana ita\0aikue # yasi\0aikue # yasi ita\0aimisa\0ait\0aitar\0aiz\0aizvakar\0"
    "aje\0ajeri\0ajj\0ajjuma\0ak\0akaas\0akasuba\0akayu kuera\0akr\0akras\0aksam\0aksamustu\0"
    "akt\0aktubar\0aku\0akuhata\0akw\0akwas\0al\0ala\0alaamisi\0alaamɩshɩ\0alaarba\0alaba\0"
    "alah\0alahady\0alahamisi\0alahaɖɩ\0alak\0alakamisy\0alalaka kanoro\0alaltaieri\0alam\0"
    "alamiisi\0alamisa\0alar\0alarba\0alarbay\0alarobia\0alas\0alasiri\0alats\0alatsinainy\0"
    "alemle\0alfajiri\0alh\0alhadi\0alhamiisa\0alhamis\0alhamisi\0alj\0aljuma\0alle\0alle ore\0"
    "alm\0almost # hours ago\0alr\0alt\0altine\0aluula\0alx\0alxamis\0alz\0alzuma\0am\0"
    "am bliadhna\0am faoilleach\0am mart\0am mios seo\0am mios seo chaidh\0am morge\0"
    "am namittag\0am vormittag\0ama\0amajjii\0amanha\0amarach\0amhad\0amiaza\0amma\0amodun\0"
    "amu akayu\0amu kuese\0amu semana\0amu yasi\0amut\0an\0an # bhlia\0an # blia\0an # d\0"
    "an # dag\0an # dhiog\0an # diog\0an # j\0an # joer\0an # la\0an # m\0an # mhion\0"
    "an # mhios\0an # min\0an # minutt\0an # mion\0an # mios\0an # mount\0an # seachd\0"
    "an # sek\0an # sekonn\0an # sheachd\0an # st\0an # stonn\0an # uair\0an # w\0an # woch\0"
    "an ath-bhliadhna\0an ath-mhios\0an ath-sheachdain\0an bhliain seo chugainn\0"
    "an ceann # bhliadhna\0an ceann # bliadhna\0an ceann # bliadhnaichean\0an ceann # dhiog\0"
    "an ceann # diog\0an ceann # diogan\0an ceann # laithean\0an ceann # latha\0"
    "an ceann # mhionaid\0an ceann # mhiosa\0an ceann # mionaid\0an ceann # mionaidean\0"
    "an ceann # miosa\0an ceann # miosan\0an ceann # seachdain\0an ceann # seachdainean\0"
    "an ceann # sheachdain\0an ceann # uair a thide\0an ceann # uairean a thide\0an ceitean\0"
    "an damhair\0an dubhlachd\0an gearran\0an giblean\0an hour ago\0an lunastal\0an mhi seo\0"
    "an mhi seo caite\0an mhi seo chugainn\0an t-iuchar\0an t-ogmhios\0an t-samhain\0"
    "an t-seachdain seo\0an t-seachdain seo chaidh\0an t-sultain\0an tseachtain seo\0"
    "an tseachtain seo caite\0an tseachtain seo chugainn\0an-de\0an-diugh\0an-drasta\0"
    "an-earar\0an-eararais\0an-uiridh\0ana\0aneg 1\0aneg 2\0aneg 3\0aneg 4\0aneg 5\0aneg 6\0"
    "aneg 7\0angoge\0anio\0ankstainan\0ann\0anna\0anno prossimo\0anno scorso\0annun\0ano\0"
    "ano passado\0anois\0anoobʊnka kanoro\0anooɖuka kanoro\0anoro abonoka\0anoro afolɩ\0"
    "anoro nnɖe\0anpetununpa\0anpetutopa\0anpetuwakhan\0anpetuwanzi\0anpetuyamni\0"
    "anpetuzaptan\0antau # h\0antau # horo\0antau # horoj\0antau # j\0antau # jaro\0"
    "antau # jaroj\0antau # min\0antau # minuto\0antau # minutoj\0antau # mon\0antau # monato\0"
    "antau # monatoj\0antau # s\0antau # sek\0antau # sekundo\0antau # sekundoj\0antau # sem\0"
    "antau # semajno\0antau # semajnoj\0antau # t\0antau # tago\0antau # tagoj\0antayeri\0"
    "ante midi\0anteayer\0anteontem\0anteyer\0antier\0anton\0antonte\0antradienis\0anu pasadu\0"
    "anul acesta\0anul trecut\0anul viitor\0anuraidh\0anw\0any\0anyonyo\0ao\0aog\0aogositra\0"
    "aoine\0aoken # sal\0aoken # sala\0aost\0aou\0aout\0aoǁkhuumuǁkhab\0ap\0ape\0apereira\0"
    "aperira\0api\0apirila\0apirilaren\0apiriri\0apl\0aplili\0apm\0apo\0apopo\0aporele\0apr\0"
    "aprel\0aprell\0apres-demain\0apres-midi\0apriili\0apriilip\0april\0aprila\0aprile\0"
    "aprili\0aprilie\0aprilis\0aprill\0aprilo\0aprily\0aprilyi\0apryl\0apryla\0apta mondi\0"
    "apu\0apuli\0aquest mes\0aquesta setmana\0ar\0ar bloaz a zeu\0ar miz a zeu\0"
    "ar miz diaraok\0ar miz-man\0ar sizhun a zeu\0ar sizhun diaraok\0ar sizhun-man\0ara\0"
    "araapy\0araba\0arahamisi\0arakoi\0aralik\0aram\0aramisay\0aramisi\0aramithi\0arapo\0"
    "arapokoi\0arapotei\0ararundy\0arat\0aratei\0araw bago ang kahapon\0arbaco\0arbc\0are\0"
    "arecika kanoro\0arf\0arfininngorneq\0arim\0arj\0arjuma\0arm\0arrats\0arratsaldea\0"
    "arratsaldeko\0ars\0art\0aru amarach\0aru inne\0arvi\0arɩs\0arɩsema\0as\0asa\0asab\0"
    "asabar\0asabotsy\0asamas\0asb\0asd\0ase\0aseer\0asekka\0asi\0asib\0asibti\0asid\0asidyas\0"
    "asiibi\0asim\0asimwas\0asinas\0askka\0asm\0asn\0ass\0ass-a\0assa\0assabdu\0assenat\0"
    "aste honetan\0asteartea\0asteazkena\0astelehena\0asubuhi\0asʊbaa\0at\0at night\0ata\0"
    "ataasinngorneq\0atal\0atalaata\0atalata\0atam\0ati\0atini\0atinni\0atl\0atm\0atzo\0aug\0"
    "auguscht\0august\0augusta\0augusti\0augusto\0augusts\0augustus\0augusztus\0aujourd'hui\0"
    "auri\0aurreko astean\0aurreko hilabetean\0aurten\0aus\0austu\0avant # di\0avant # dis\0"
    "avant # emna\0avant # emnas\0avant # h\0avant # mais\0avant # min\0avant # minuta\0"
    "avant # minutas\0avant # onn\0avant # onns\0avant # s\0avant # secunda\0avant # secundas\0"
    "avant # ura\0avant # uras\0avant #d\0avant #e\0avant #h\0avant #mais\0avant #o\0"
    "avant-hier\0averil\0avg\0avgust\0avgusta\0avi\0avientu\0avo\0avond\0avost\0avq\0avqust\0"
    "avr\0avrigl\0avril\0avrril\0avui\0avust\0awa # da ta gabata\0awanni # da suka gabata\0"
    "awg\0awgust\0awgusta\0awi\0awiril\0awirili\0awr\0awril\0awst\0aww\0awwissu\0axad\0axd\0"
    "axsam\0axsamustu\0ayer\0ayeri\0ayewohomumu\0ayn\0aynas\0ayu-bis bi weesu\0ayu-bis bii\0"
    "ayu-bis biy new\0az\0aza\0azar\0azaroa\0azaroaren\0azekka\0azi\0aɖabaƒoƒo # si va yi\0"
    "aɖabaƒoƒo # si wo va yi\0aɖt\0aɖɩt\0aɖɩtenee\0baada ya dakika #\0baada ya miaka #\0"
    "baada ya miezi #\0baada ya mwaka #\0baada ya mwezi #\0baada ya saa #\0baada ya sekunde #\0"
    "baada ya siku #\0baada ya wiki #\0badi\0bado\0bado lenju\0bahman\0bakel\0bakel latni\0"
    "bal\0bala\0balandis\0balandzio\0balaza\0bana\0banda\0banhaet\0banringzgvaq\0bar\0bara\0"
    "bay gio\0bazar\0bazar ertesi\0be\0beal\0bealtaine\0bear\0bearjadat\0bed\0beke e fetileng\0"
    "beke e tlang\0beke eno\0beke ye\0beke ye e fetilego\0beke ye e tlago\0bel\0belawu\0ben\0"
    "benada\0berfanbar\0berfanbara\0beri # deqiqeyan\0beri # deqiqeye\0beri # dq\0"
    "beri # hefteyan\0beri # hefteye\0beri # mehan\0beri # mehe\0beri # rojan\0beri # roje\0"
    "beri # saetan\0beri # saete\0beri # salan\0beri # sale\0beri # saniyeyan\0"
    "beri # saniyeye\0beri # sn\0berri\0bese\0bese lenju\0besok\0bi\0bihar\0bikua-oko\0"
    "bikua-oku\0bikua-pta\0bikua-use\0bikua-usio\0bil\0bin\0bio\0bioom\0bir\0birestar\0biri\0"
    "birz\0birzelio\0birzelis\0bisha danbe\0bishan\0bishii hore\0bit hayashuh\0bitootessa\0"
    "biy\0biyernes\0bk1\0bk2\0bk3\0bk4\0bk5\0bla\0blaɖa\0blwyddyn nesaf\0bn\0boahtte jagi\0"
    "boahtte manu\0boahtte vahku\0boaldyn\0bokoɩ abonoka\0bokoɩ afolɩ\0bokoɩ nnɖe\0bor\0bore\0"
    "borg\0borgemannu\0boru\0bosome # a atwam\0bosome # mu\0bosome a atwam\0bosome a edi ho\0"
    "bosome yi\0bosome# mu\0bow\0bowte\0br\0bra\0bracet\0brayr\0bre\0breman\0brezen\0brezna\0"
    "brf\0bu\0bu ay\0bu gun\0bu hafta\0bu hefte\0bu il\0bu yil\0bud\0budh\0budhvar\0budhwaar\0"
    "buduci mesiac\0buduci rok\0buduci tyzden\0bugun\0bukas\0bulan depan\0bulan ini\0"
    "bulan lalu\0bur\0bureet\0bʊn\0c'hwe\0c'hwevrer\0ca\0ca di # agns\0ca di # an\0"
    "ca di # mes\0ca di # minut\0ca di # minuts\0ca di # ore\0ca di # oris\0ca di # secont\0"
    "ca di # seconts\0ca di # setemane\0ca di # setemanis\0ca di # zornade\0ca di # zornadis\0"
    "caamsaa\0cab\0cabudanni\0cakc\0cakcamannu\0cam\0can\0can kuoth\0canol dydd\0canol nos\0"
    "car\0carsamba\0carsem\0carsenbe\0caw\0cawe\0cb\0ce\0ce mois-ci\0cead\0ceenko\0ceit\0cer\0"
    "cersenbe\0cersenbe axsami\0cerven\0cervence\0cervenec\0cervna\0cet\0cetrtek\0cette annee\0"
    "cette semaine\0ceturtd\0ceturtdiena\0cetvrtak\0cez # dan\0cez # dneva\0cez # dni\0"
    "cez # let\0cez # leta\0cez # leti\0cez # leto\0cez # mes\0cez # mesec\0cez # meseca\0"
    "cez # mesece\0cez # mesecev\0cez # min\0cez # minut\0cez # minute\0cez # minuti\0"
    "cez # minuto\0cez # s\0cez # sekund\0cez # sekunde\0cez # sekundi\0cez # sekundo\0"
    "cez # ted\0cez # teden\0cez # tedna\0cez # tedne\0cez # tednov\0cez # ur\0cez # ure\0"
    "cez # uri\0cez # uro\0cga\0ch\0cha\0chan abe e'hue'\0chan abe e'tome\0chanphasapa wi\0"
    "chanuari\0chanwape-kasna wi\0chanwapegi wi\0chanwapetho wi\0charshambeh\0"
    "chaykahday haˀimay\0chaykahdaytiˀtiˀ\0che\0che i ze # ani\0che i ze # di\0che i ze # m\0"
    "che i ze # men\0che i ze # menuti\0che i ze # mezi\0che i ze # s\0che i ze # seg\0"
    "che i ze # segondi\0che la ze # o\0che la ze # ora\0che la ze # set\0"
    "che la ze # setemana\0che le ze # o\0che le ze # ore\0che le ze # set\0"
    "che le ze # setemane\0che'l ze # ano\0che'l ze # di\0che'l ze # m\0che'l ze # men\0"
    "che'l ze # menuto\0che'l ze # meze\0che'l ze # s\0che'l ze # seg\0che'l ze # segondo\0"
    "chenabura\0chesc ann\0chesc meis\0chesta edema\0chg\0chieu\0chii\0chikumi\0chikunguru\0"
    "chilo\0china\0chinai\0chipiri\0chiposi\0chishanu\0chitatu\0chivabvu\0chk\0chn\0choola\0"
    "choon\0chor\0chorshanba\0chosti'\0chp\0chr\0christmanet\0chs\0cht\0chu nhat\0chulai\0"
    "chumaine\0chumapiri\0chumatano\0chumatato\0chv\0chw\0chwef\0chwefror\0ci\0cikin awa #\0"
    "cikin awanni #\0cikin dakika #\0cikin dakiku #\0cikin minti #\0cikin mintuna #\0cim\0cio\0"
    "ciongo\0cis\0ciswa\0cka\0cki\0cko\0cla\0cmn\0cmt\0cn\0cohca\0cohcamaanu\0cokcwaklanne\0"
    "cokcwaklii\0col\0colte\0com'yakke\0comgaisuu\0comkaldeɓlii\0comkolle\0comlaaɗii\0comme\0"
    "como\0comzyeɓsuu\0comzyiiɗii\0cor # jar\0cor # wuca\0cora\0cot\0cotmeh\0cotmeha\0cp\0cpr\0"
    "cras\0cs\0csm\0csutortok\0ct\0cte\0ctember\0ctt\0ctvrtek\0cu\0cuanui\0cuanuimaanu\0cul\0"
    "cum\0cuma\0cumartesi\0cume\0cume axsami\0cuo\0cuon\0cuonomannu\0custa chida\0custu mese\0"
    "cut\0cutanbir\0cvc\0cvn\0cya\0cyu\0cze\0czerwca\0czerwiec\0czi\0czw\0czwartek\0czyrwca\0"
    "d\0d # darbe\0d'\0d'abr\0d'abril\0d'ag\0d'agost\0d'agosto\0d'agostu\0d'aost\0"
    "d'aqui a # any\0d'aqui a # anys\0d'aqui a # dia\0d'aqui a # dies\0d'aqui a # h\0"
    "d'aqui a # hora\0d'aqui a # hores\0d'aqui a # mes\0d'aqui a # mesos\0d'aqui a # min\0"
    "d'aqui a # minut\0d'aqui a # minuts\0d'aqui a # s\0d'aqui a # segon\0d'aqui a # segons\0"
    "d'aqui a # setm\0d'aqui a # setmana\0d'aqui a # setmanes\0d'arvi\0d'auri\0d'avientu\0"
    "d'avrigl\0d'avust\0d'ochobre\0d'oct\0d'october\0d'octobre\0d'octubre\0d'otober\0"
    "d'ottobre\0da\0da # mu\0da december\0da fanadur\0da favrer\0da madrugada\0da mana\0"
    "da manha\0da mars\0da matg\0da noite\0da november\0da schaner\0da settember\0da tarde\0"
    "da zercladur\0da# a atwam\0daaw\0dab\0dabar\0dac\0dad\0dag\0daggis\0dah\0daho hayashuh\0"
    "dahosikah nish\0dakika # da ta gabata\0dakika # iliyopita\0dakika # zilizopita\0"
    "dakiku # da suka gabata\0dal\0dalam # bulan\0dalam # detik\0dalam # h\0dalam # hari\0"
    "dalam # jam\0dalam # menit\0dalam # minggu\0dalam # minit\0dalam # saat\0dalam # tahun\0"
    "dalam # thn\0dales\0dam\0damaun\0dame\0damh\0dan\0dan da # agn\0dan da # dis\0"
    "dan da # ede\0dan da # edemes\0dan da # m\0dan da # meisc\0dan da # menuc\0dan da # min\0"
    "dan da # n ann\0dan da # n de\0dan da # n meis\0dan da # n menut\0dan da # n min\0"
    "dan da # n sec\0dan da # n secunt\0dan da # n'ede\0dan da # n'edema\0dan da # n'ora\0"
    "dan da # ores\0dan da # s\0dan da # sec\0dan da # secunc\0dan ix-xahar\0dan jagi\0"
    "dan manu\0dan vahku\0danas\0danes\0dans # a\0dans # an\0dans # ans\0dans # h\0"
    "dans # heure\0dans # heures\0dans # j\0dans # jour\0dans # jours\0dans # m\0dans # min\0"
    "dans # minute\0dans # minutes\0dans # mois\0dans # s\0dans # seconde\0dans # secondes\0"
    "dans # sem\0dans # semaine\0dans # semaines\0dao\0dap\0daq # darbe\0daq # keessatti\0"
    "daqiiqaa # darbe\0daqiiqaa # keessatti\0daqiiqaawwan # darban\0daqiiqaawwan # keessatti\0"
    "dar\0das\0dasambar\0dasara\0dasara lenju\0dat\0dau\0db\0dbre\0dc\0ddoe\0de\0de ceadaoin\0"
    "de decembre\0de des\0de desembre\0de dexembre\0de dezember\0de domhnaigh\0de febr\0"
    "de febrer\0de febreru\0de febrier\0de fora\0de freva\0de gen\0de gener\0de genier\0"
    "de haoine\0de jena\0de jugn\0de jul\0de julhet\0de juliol\0de junh\0de juny\0de l'apm\0"
    "de l'apres-midi\0de la madrugada\0de la manana\0de la noche\0de la nuit\0de la tarde\0"
    "de luain\0de luggio\0de ma\0de mai\0de maig\0de mairt\0de marc\0de marso\0de marzu\0"
    "de mayu\0de mazzo\0de merz\0de messe\0de nov\0de november\0de novembre\0de payares\0"
    "de sathairn\0de set\0de setember\0de setembre\0de setiembre\0de settembre\0de sira\0"
    "de xineru\0de xunetu\0de xunu\0de zena\0de zugno\0dea\0dear\0deardaoin\0deasiamime\0dec\0"
    "dec'h\0decembar\0decembari\0decembarip\0december\0decembra\0decembre\0decembrie\0"
    "decembris\0decembro\0decemeber\0dee\0deesanbur\0deffir aza\0deireadh fomhair\0dek\0"
    "dekabr\0del\0del matin\0del mediodia\0del pomeriggio\0delelott\0delutan\0dem\0dema\0"
    "dema passat\0demain\0deman\0demay # haptag\0demay haptag\0demay mah\0demay sal\0demb\0"
    "demin\0den\0den har manaden\0denna vecka\0denne manaden\0denne maned\0denne maneden\0"
    "denne uge\0denne uken\0denne veka\0denschdeg\0denstaxtsees\0dentro de # a\0"
    "dentro de # ano\0dentro de # anos\0dentro de # d\0dentro de # dia\0dentro de # dias\0"
    "dentro de # h\0dentro de # hora\0dentro de # horas\0dentro de # m\0dentro de # mes\0"
    "dentro de # meses\0dentro de # min\0dentro de # minuto\0dentro de # minutos\0"
    "dentro de # s\0dentro de # seg\0dentro de # segundo\0dentro de # segundos\0"
    "dentro de # sem\0dentro de # semana\0dentro de # semanas\0depois de amanha\0der\0"
    "derc'hent-dec'h\0des\0des woch\0desam\0desambar\0desambra\0desanburu\0dese mount\0"
    "desemba\0desember\0desembre\0desimber\0deso\0dest joer\0dets\0detsember\0dew\0dewen\0"
    "dewo\0dexembre\0dey\0dez\0dezamber\0deze maand\0deze week\0dezember\0dezembr\0dezembro\0"
    "dezembru\0dezenbre\0dfomh\0dg\0dgi\0dhen cheitean\0dhen damhair\0dhen dubhlachd\0"
    "dhen fhaoilleach\0dhen ghearran\0dhen ghiblean\0dhen iuchar\0dhen lunastal\0dhen mhart\0"
    "dhen ogmhios\0dhen t-samhain\0dhen t-sultain\0dhieec\0dhieec latni\0dhj\0dhjetor\0"
    "dhu al-hijjah\0dhu al-qadah\0dhu al-qi'dah\0di\0di # salan de\0di # sale de\0di li # anu\0"
    "di li # dia\0di li # mes\0di li # min\0di li # minutu\0di li # ora\0di li # sig\0"
    "di li # sigundu\0di li # sim\0di li # simana\0di mattina\0di notte\0di pomeriggio\0"
    "di sera\0di woch\0dia\0diardaoin\0dib\0dibeer\0dic\0dicemba\0dicembar\0dicember\0"
    "dicembre\0dicembru\0dicemmiru\0diciadain\0diciembre\0did\0didomhnaich\0die\0die aand\0"
    "die middag\0die nag\0die oggend\0diena\0dienstag\0diese mohnd\0diese woche\0diesen monat\0"
    "dieses jahr\0dih\0dihaoine\0diibma\0dijous\0dil\0dilbata\0dilluns\0dilolo\0diluain\0"
    "diluns\0dim\0dimairt\0dimanche\0dimanco\0dimans\0dimars\0dimarts\0dimas\0dimecres\0"
    "dimenge\0dimineata\0dimingu\0dimodi\0din\0din il-gimgha\0din is-sena\0dinda\0dingindi\0"
    "dingsdag\0dinnsdaach\0dino iki\0dinsdag\0dinten ieu\0diok\0diok latni\0dip\0diphalane\0"
    "dipos\0dis\0dis johr\0dis mont\0dis wik\0dis yie\0disamba\0disambar\0disathairne\0disdat\0"
    "diseembar\0disemba\0disember\0disemere\0dissabte\0dissik'an hayashuh\0disyembre\0dit\0"
    "dit jaar\0dit jier\0diumenge\0divendres\0divi\0divi lenju\0diz\0dizenbru\0dizze moanne\0"
    "dizze wike\0diɓ\0diɓaɓa\0dj\0djabierne\0djadumingu\0djaluna\0djamars\0djarason\0djasabra\0"
    "djaweps\0dje\0dl\0dlm # bln\0dlm # dtk\0dlm # hari\0dlm # jam\0dlm # mgg\0dlm # mgu\0"
    "dlm # min\0dlm # mnt\0dlm # saat\0dlm # thn\0dnes\0do\0do mediodia\0do polednio\0"
    "do'kutan\0doc\0dol\0dom\0doman\0domani\0domenega\0domenia\0domenica\0domenie\0domh\0"
    "domingo\0domingu\0dominica\0dominiga\0don\0don beaivve\0donderdag\0dondertaxtsees\0"
    "donhwere # a atwam\0donhwere # mu\0donnerstag\0donneschdeg\0donpar\0donparam\0dop\0"
    "dopahar\0dopodomani\0dopol\0dopoldan\0dopoldne\0dopoldnja\0dopoledne\0dopoludnia\0"
    "dopoludnie\0doshambeh\0doy\0drennydd\0ds\0dsb\0dsm\0dt\0du\0du mat\0du matin\0du soir\0"
    "dua\0duat\0dub\0duben\0dubh\0dubna\0duela # aste\0duela # egun\0duela # hilabete\0"
    "duela # minutu\0duela # ordu\0duela # segundo\0duela # urte\0dug\0dugember\0duh\0duj\0"
    "dujanbir\0dum\0dumani\0dumengia\0dumingu\0duminica\0dun\0dunen\0dunnersdaach\0dunnersdag\0"
    "dunschtig\0duo\0duoo\0duoon\0duor\0duorasdat\0duorastat\0dupa-amiaza\0dus\0dusem\0"
    "dusenbe\0dush\0dushanba\0duu\0duujal\0duyn\0dv\0dwe mar abich\0dwe mar abiriyo\0"
    "dwe mar aboro\0dwe mar achiel\0dwe mar adek\0dwe mar ang'wen\0dwe mar apar\0"
    "dwe mar apar gi ariyo\0dwe mar ariyo\0dwe mar auchiel\0dwe mar gi achiel\0dwe mar ochiko\0"
    "dwo\0dwoada\0dy gwener\0dy lun\0dy merher\0dy meurth\0dy sadorn\0dy sul\0dy yow\0"
    "dydd gwener\0dydd iau\0dydd llun\0dydd mawrth\0dydd mercher\0dydd sadwrn\0dydd sul\0dzd\0"
    "dzember\0dzensa\0dzi\0dzisiaj\0dzivamisoko\0dzk\0dzm\0dzo\0dzodze\0dzome\0dzove\0dzoɖa\0"
    "dzu\0dzv\0e\0e diel\0e enjte\0e ge mo # hawa\0e ge mo # ngap-mbi\0e ge mo leꞌ #\0"
    "e ge mo minut #\0e ge mo pesan #\0e haptag\0e hene\0e mah\0e marte\0e mbremjes\0"
    "e mengjesit\0e merkure\0e mesdites\0e mesnates\0e nates\0e paradites\0e pasdites\0"
    "e premte\0e shtune\0ea\0eahketbeaivet\0eahketbeaivi\0ean\0eanair\0eb\0ebo\0ebongi\0ebr\0"
    "ebrel\0ebrill\0ebusuku\0ebyamu\0echdoe\0echi\0edho\0ee\0eebila\0eelmine aasta\0"
    "eelmine kuu\0eelmine nadal\0een dag geleden\0een jaar geleden\0een maand geleden\0"
    "een uur geleden\0een week geleden\0eergister\0eergisteren\0efiafi\0efterm\0eftermiddag\0"
    "eftir # ar\0eftir # dag\0eftir # daga\0eftir # klst\0eftir # klukkustund\0"
    "eftir # klukkustundir\0eftir # man\0eftir # manud\0eftir # manudi\0eftir # min\0"
    "eftir # minutu\0eftir # minutur\0eftir # sek\0eftir # sekundu\0eftir # sekundur\0"
    "eftir # viku\0eftir # vikur\0eftir hadegi\0eftir tvo daga\0efute\0egbe\0ege mo nguꞌ #\0"
    "eguerd\0eguerdia\0eguerdiko\0eh\0ehole\0eigulo\0eile\0eilen\0ejfel\0ejjel\0ejo\0"
    "ejo (haheze)\0ejo (hazoza)\0eka\0ekaina\0ekainaren\0eki\0ekim\0ekuseni\0el ano pasado\0"
    "el ano proximo\0el mes pasado\0el mes pasau\0el mes passat\0el mes proximo\0"
    "el mes que ve\0el mes viniente\0el meze che vien\0el meze pasa\0el proximo ano\0"
    "el proximo mes\0ela\0elange\0elb\0eleni\0elo\0elokuu\0elokuuta\0elozo ev\0elozo het\0"
    "elozo honap\0em\0em # ano\0em # anos\0em # dia\0em # dias\0em # h\0em # hora\0em # horas\0"
    "em # mes\0em # meses\0em # min\0em # minuto\0em # minutos\0em # seg\0em # segundo\0"
    "em # segundos\0em # sem\0em # semana\0em # semanas\0embaran\0emi\0emiasele\0emini\0en\0"
    "en # a\0en # ano\0en # anos\0en # anu\0en # di\0en # dia\0en # dias\0en # dies\0en # dis\0"
    "en # emna\0en # emnas\0en # h\0en # hora\0en # horas\0en # hores\0en # johr\0en # johre\0"
    "en # m\0en # mais\0en # mes\0en # meses\0en # min\0en # minuta\0en # minutas\0"
    "en # minuto\0en # minutos\0en # minutu\0en # onn\0en # onns\0en # s\0en # secunda\0"
    "en # secundas\0en # seg\0en # segundo\0en # segundos\0en # segundu\0en # selm\0"
    "en # selmana\0en # selmanes\0en # sem\0en # semana\0en # semanas\0en # ura\0en # uras\0"
    "endama\0ene\0enero\0enguany\0enhvteceskv\0enhvteceskv enhvyvtke\0enj\0enjing\0enkakenya\0"
    "enkyo\0enne\0ennvrkvpv\0ennvrkvpv enhvyvtke\0ensi kuussa\0ensi viikolla\0ensi vuonna\0"
    "ensil, ooli u katanue\0entathakusa\0eost\0ep\0epe\0epeeso\0eph\0ephreli\0epr\0epreel\0"
    "eprel\0epreli\0epreo\0epril\0eq'ela\0er\0erb\0eris\0erizooba\0ertaga\0ertalab\0ertir\0"
    "es anu li\0es mes li\0es simana li\0esa\0esaabadu\0esabato\0esaɓasu\0esfand\0eshi\0esi\0"
    "esmaspaev\0eso\0esok\0esopesope\0est\0esta selmana\0esta semana\0este\0este ano\0"
    "este mes\0esti anu\0esti mes\0et\0eti\0etso si gbona\0etso si va yi\0etterm\0ettermiddag\0"
    "ettiminku\0etzi\0ev hefte\0ev meh\0evening\0evi eo\0evvelsi gun\0ewu\0eye\0eyenga\0eyl\0"
    "eylul\0ez a het\0ez a honap\0ez az ev\0fa # any\0fa # anys\0fa # dia\0fa # dies\0fa # h\0"
    "fa # hora\0fa # hores\0fa # mes\0fa # mesos\0fa # min\0fa # minut\0fa # minuts\0fa # s\0"
    "fa # segon\0fa # segons\0fa # setm\0fa # setmana\0fa # setmanes\0fab\0fabrowa\0faburairu\0"
    "fal\0falaite\0faleam\0fan\0fanadur\0faoi\0farvardin\0fattlo mhoino\0fattlo suman\0favr\0"
    "favrer\0fbl\0fde\0fe\0feabh\0feabhra\0feb\0febbr\0febbraio\0feber\0febereware\0febirie\0"
    "febluali\0febr\0febraayo\0febraro\0febreiro\0febrer\0febrero\0febreru\0febrewaris\0"
    "febrier\0febroary\0februaar\0februaari\0februaarip\0februar\0februara\0februari\0"
    "februarie\0februario\0februaris\0februaro\0february\0februeri\0februwari\0febuare\0"
    "febuari\0febuary\0feburari\0feburary\0feburuari\0feburuye\0febwaliyo\0fee\0feewiriye\0"
    "felayede\0felete\0fep\0fepueli\0fer\0ferikgong\0ferve\0fev\0fevereiro\0fevereiru\0fevr\0"
    "fevral\0fevrar\0fevreiro\0fevrer\0fevrier\0fevriye\0few\0fewral\0fewriyee\0fgw\0fh\0fi\0"
    "fi # xahar ohra\0fi # xhur ohra\0fi #-xahar ohra\0fi zmien # granet ohra\0"
    "fi zmien # gurnata ohra\0fi zmien # sena ohra\0fi zmien # siegha\0fi zmien # sighat\0"
    "fi zmien # snin ohra\0fi zmien #-il gurnata ohra\0fi zmien #-il sena ohra\0"
    "fi zmien #-il siegha\0fia\0fiada\0fie\0fifi\0fii deɓlii\0fii gwahlle\0fii loo\0"
    "fii marfoo\0fii mundan\0fii yuru\0fileek # at\0fileek # ayi-b\0fileek # ayi-bis\0"
    "fileek # fan\0fileek # saa\0fileek # sim\0fileek # simili\0fileek # wax\0fileek # waxtu\0"
    "fileek # we\0fileek # weer\0fim\0fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0"
    "fo # awa we de kom\0fo # minit we de kom\0fo # sekon\0fo # yie we de kom\0"
    "fo #de we de kom\0fo #mont we de kom\0fo #wik we de kom\0fo ivnin\0fo monin\0"
    "foarich jier\0foarige moanne\0foarige wike\0foe\0folgjend jier\0folgjende moanne\0"
    "folgjende wike\0fon\0fonde\0fondo\0fonli\0for # ar sedan\0for # ar sen\0for # ar sidan\0"
    "for # ar siden\0for # d sedan\0for # d sidan\0for # d siden\0for # dag sedan\0"
    "for # dag siden\0for # dagar sedan\0for # dage siden\0for # dogn sidan\0for # dogn siden\0"
    "for # man sen\0for # manad sedan\0for # manad sidan\0for # manadar sidan\0"
    "for # manader sedan\0for # maned siden\0for # maneder siden\0for # md sidan\0"
    "for # md siden\0for # min sen\0for # min sidan\0for # min siden\0for # minut sedan\0"
    "for # minut siden\0for # minuter sedan\0for # minutsi siden\0for # minutt sidan\0"
    "for # minutt siden\0for # minutter siden\0for # nalunaaquttap-akunnera siden\0"
    "for # qaammat siden\0for # s sen\0for # sapaatip-akunnera siden\0for # sek sidan\0"
    "for # sek siden\0for # sekund sedan\0for # sekund sidan\0for # sekund siden\0"
    "for # sekunder sedan\0for # sekunder siden\0for # sekundi siden\0for # t sidan\0"
    "for # t siden\0for # tim sedan\0for # timar sidan\0for # time sidan\0for # time siden\0"
    "for # timer siden\0for # timmar sedan\0for # timme sedan\0for # u siden\0for # uge siden\0"
    "for # uger siden\0for # uke siden\0for # uker siden\0for # ukioq siden\0"
    "for # ulloq unnuarlu siden\0for # v sedan\0for # v sidan\0for # vecka sedan\0"
    "for # veckor sedan\0for # veke sidan\0for # veker sidan\0fora\0form\0formiddag\0"
    "forra aret\0forra manaden\0forra veckan\0forre manad\0forre veke\0forrige maned\0"
    "forrige uke\0fos\0fostudagur\0fr\0fra\0fraede\0frai\0fraide\0fraidee\0fraitaxtsees\0frar\0"
    "fre\0freargiu\0fredag\0freed\0freedag\0freideg\0freitag\0freva\0fri\0friday\0"
    "friggjadagur\0friidaach\0friitig\0fritag\0frivaru\0fro\0frontag\0fucen\0fuddlem voros\0"
    "fuddlo mhoino\0fuddlo suman\0ful\0fulade\0fulbaana\0fulundigi\0fungatɨ\0fur\0furar\0fwo\0"
    "fyrir # ari\0fyrir # arum\0fyrir # degi\0fyrir # dogum\0fyrir # klst\0"
    "fyrir # klukkustund\0fyrir # klukkustundum\0fyrir # man\0fyrir # manudi\0fyrir # manudum\0"
    "fyrir # min\0fyrir # minutu\0fyrir # minutum\0fyrir # sek\0fyrir # sekundu\0"
    "fyrir # sekundum\0fyrir # viku\0fyrir # vikum\0fyrradagin\0fyu\0fʊm\0g\0g # darbe\0ga\0"
    "gabi\0gacen\0gada\0gahapon\0gaja gabonoka\0gaja gafolɩ\0gaja ngaɖe\0gajaka\0gajanɩ\0"
    "galaɩ\0gamaǀaeb\0gan\0gas\0gashyantare\0gask\0gaskavahkku\0gat\0gaua\0gaueko\0gauerdia\0"
    "gaur\0gaƒoƒo # si va yi\0gaƒoƒo # si wo va yi\0gbo\0gd\0gearr\0geas\0geassemannu\0gece\0"
    "gece yarisi\0gecen ay\0gecen hafta\0gecen hepde\0gecen yil\0gecen yyl\0geceyari\0geene\0"
    "geg\0geguze\0geguzes\0gelecek ay\0gelecek hafta\0gelecek yil\0gelen ay\0gelen hefte\0"
    "gelen il\0gen\0gene\0gener\0genier\0genn\0gennaio\0genver\0geschter\0gester\0gestern\0"
    "ggulo\0gh\0ghada\0ghe\0ghennargiu\0gho\0ghuo\0ghɨ\0gibl\0gic\0gicurasi\0gie\0gievgia\0"
    "gim\0gio\0giobia\0giovedi\0gis\0gister\0gisteren\0gitugutu\0giu\0giugn\0giugnettu\0"
    "giugno\0giugnu\0gjb\0gjk\0gjn\0gli\0glindesdi\0gln\0gm\0gnd\0gnt\0gnu\0gobe\0god\0godine\0"
    "godz\0godzina\0goiz\0goiza\0goizald\0goizaldea\0goizaldeko\0goizeko\0golg\0golggotmannu\0"
    "gompieno\0gon\0goon\0gor\0gorff\0gorffennaf\0gosasa\0goson\0goue\0gouere\0gru\0grudnia\0"
    "grudzien\0gruod\0gruodis\0gruodzio\0gshk\0gson\0gtsh\0gtu\0gu\0guak\0guei\0gulan\0gulana\0"
    "gum\0gumiguru\0gun\0gunduz\0gunju\0gunorta\0gunortadan on\0gunortadan son\0gunyana\0guov\0"
    "guovvamannu\0gur\0guraandhala\0guru\0guruwaar\0gush\0gusht\0guyyaa # darbe\0"
    "guyyaa # keessatti\0guyyoota # darban\0guyyoota # keessatti\0gw\0gwastagen # haptag\0"
    "gwastagen # sal\0gwastagen haptag\0gwastagen mah\0gwe\0gwen\0gwener\0gwengolo\0gwn\0"
    "gɩjibono\0gɩshilikono\0gɩtenshile\0h\0h # darbe\0ha\0ha # ano\0ha # anos\0ha # dia\0"
    "ha # dias\0ha # h\0ha # hora\0ha # horas\0ha # mes\0ha # meses\0ha # min\0ha # minuto\0"
    "ha # minutos\0ha # s\0ha # seg\0ha # segundo\0ha # segundos\0ha # sem\0ha # semana\0"
    "ha # semanas\0ha um ano\0ha um dia\0ha um mes\0ha um minuto\0ha uma hora\0ha uma semana\0"
    "hace # a\0hace # ano\0hace # anos\0hace # d\0hace # dia\0hace # dias\0hace # h\0"
    "hace # hora\0hace # horas\0hace # m\0hace # mes\0hace # meses\0hace # min\0hace # minuto\0"
    "hace # minutos\0hace # s\0hace # seg\0hace # segundo\0hace # segundos\0hace # sem\0"
    "hace # semana\0hace # semanas\0hace un ano\0hace un dia\0hace un mes\0hace un minuto\0"
    "hace una hora\0hace una semana\0had\0hadegi\0hag\0hagayya\0hai # a\0hai # ano\0"
    "hai # anos\0hai # anu\0hai # d\0hai # dia\0hai # dias\0hai # dies\0hai # h\0hai # hora\0"
    "hai # horas\0hai # hores\0hai # m\0hai # mes\0hai # meses\0hai # min\0hai # minuto\0"
    "hai # minutos\0hai # minutu\0hai # s\0hai # se\0hai # seg\0hai # segundo\0hai # segundos\0"
    "hai # segundu\0hai # selm\0hai # selmana\0hai # selmanes\0hai # sem\0hai # semana\0"
    "hai # semanas\0hajnal\0ham\0hamuq killa\0hamuq semana\0hamuq wata\0han\0hanki\0hannde\0"
    "hanuere\0hapon\0har\0har'a\0hari ini\0hashi' ammo'na'\0hashi' atochchi'na'\0"
    "hashi' atoklo'\0hashnih haˀimay\0hashnihtiˀtiˀ\0hashnihtsiˀ\0hatinggabi\0haut\0haz\0"
    "hazir\0haziran\0hbi\0hed\0heddiw\0hefteya bori\0hefteya were\0hei\0heina\0heinakuu\0"
    "heinakuuta\0heiwet\0hekta #-chan k'un hehan\0hekta oh'ankho # k'un hehan\0"
    "hekta oko # k'un hehan\0hekta okpi # k'un hehan\0hekta omakha # k'un hehan\0"
    "hekta owaphe # k'un hehan\0hekta wiyawapi # k'un hehan\0helmi\0helmikuu\0helmikuuta\0hen\0"
    "henda manadin\0hengihengi\0hep\0hepetema\0her\0herbstmanet\0here\0herenegun\0heri\0"
    "hesu viku\0hetfo\0heure\0heures\0heute\0hevlene\0heziran\0hezirana\0hh\0hid\0hier\0"
    "hierau\0hierdie jaar\0hierdie week\0hih\0hiisikah nish\0hik\0hikan\0hil\0"
    "hilabete honetan\0hilawu\0hilonde\0hinhanni kinhan\0hire\0hire lenju\0hit\0hitte\0hiv\0"
    "hiwi hayashuh\0hiyo\0hiyo rakko\0hiyuce\0hiziv\0hla\0hlakola\0hlakubele\0hlb\0ho\0"
    "ho mhoino\0ho suman\0ho-annu\0ho-mensu\0hoasoreǁkhab\0hodiau\0hodie\0hogbaa\0hoje\0"
    "holnap\0holnaputan\0hom kia\0hom nay\0hom qua\0homme\0hommik\0hommikul\0hoo\0hoore-biir\0"
    "hor\0horas\0hornig\0hos\0hosdagur\0hoseng\0hotvle hvse\0houa 'e # kuo'osi\0hours\0hoxe\0"
    "hoy\0hozir\0hrs\0hs\0htalehan\0huck\0huhti\0huhtikuu\0huhtikuuta\0huk\0hukuri\0hul\0"
    "hulyo\0hun\0hune\0hunyo\0huomenna\0hur\0hurae\0hurrengo astean\0hurrengo hilabetean\0"
    "hurrengo urtean\0hut\0huw\0huwebes\0hwai-ini\0hwe\0hyd\0hydref\0hzr\0i\0i # jar\0"
    "i # manet\0i # minuta\0i # minute\0i # sekund\0i # sekunde\0i # stund\0i # stunde\0"
    "i # tag\0i # wuca\0i ar\0i bikegla\0i dag\0i fjor\0i forgar\0i forgars\0i forrgar\0"
    "i fyrradag\0i gar\0i gceann # bhl\0i gceann # bhliain\0i gceann # bl\0i gceann # bliain\0"
    "i gceann # bliana\0i gceann # huaire\0i gceann # la\0i gceann # mbl\0i gceann # mbliana\0"
    "i gceann # mhi\0i gceann # mi\0i gceann # miosa\0i gceann # n-uair an chloig\0"
    "i gceann # n-uaire\0i gceann # noim\0i gceann # noimead\0i gceann # scht\0"
    "i gceann # seachtain\0i gceann # seachtaine\0i gceann # shcht\0i gceann # sheachtain\0"
    "i gceann # shoic\0i gceann # shoicind\0i gceann # soic\0i gceann # soicind\0"
    "i gceann # uair\0i gceann # uair an chloig\0i gjar\0i mbliana\0i morgen\0i morgin\0"
    "i morgon\0i nasta manudi\0i nastu viku\0i overmorgen\0i overmorgon\0i ovurmorgin\0"
    "i sidasta manudi\0i sidustu viku\0i te # tau\0i te # tau i mua\0i tenei marama\0"
    "i tenei ra\0i tenei tau\0i tenei wiki\0i tera marama\0i tera tau\0i tera wiki\0"
    "i tessari viku\0i tessum manudi\0i ɓugajop\0ia\0ian\0iande-ara-pyturepe\0ianuali\0"
    "ianuarie\0iau\0iaz\0ib\0ibr\0ibrir\0ichamthi\0icheheavo\0ichuma\0icm\0icyumweru gishize\0"
    "icyumweru gitaha\0id\0idelli\0idime\0iditbeaivet\0iditbeaivi\0idiɓa\0idlli\0idwaata\0ier\0"
    "ieri\0ig\0igandea\0ighuo\0igi\0igolo\0igoro\0iguo\0ihttin\0iiplal\0ij\0ijeta\0ijm\0ijn\0"
    "ijp\0ijt\0ijtn\0iju\0ijumaa\0ijumamosi\0ijumanne\0ijumapili\0ijumatano\0ijumatatu\0ike\0"
    "iki cyumweru\0ikl\0ikm\0ikte\0iku\0ikumi\0ikwiri\0il proxim mais\0il y a # a\0"
    "il y a # an\0il y a # ans\0il y a # h\0il y a # heure\0il y a # heures\0il y a # j\0"
    "il y a # jour\0il y a # jours\0il y a # m\0il y a # min\0il y a # minute\0"
    "il y a # minutes\0il y a # mois\0il y a # s\0il y a # seconde\0il y a # secondes\0"
    "il y a # sem\0il y a # semaine\0il y a # semaines\0il y a un an\0il y a un jour\0"
    "il y a un mois\0il y a une heure\0il y a une minute\0il y a une semaine\0il-gimgha\0"
    "il-gimgha d-diehla\0il-gimgha li ghaddiet\0il-hadd\0il-hamis\0ile\0illalla\0illum\0iln\0"
    "ilon\0ilona\0ils\0ilta\0iltap\0iltapaiva\0iltapaivalla\0iluntz\0iluntzea\0iluntzeko\0imb\0"
    "ime\0imeg abubi\0imeg adumben\0imeg fog\0imeg ichiibod\0imeg ichika\0imeg krizmed\0"
    "imeg kud\0imeg mbegtug\0imeg mbenchubi\0imeg ngwet\0imeg tesi'e\0imeg zo\0imehe\0"
    "imen i puos\0imen i putuk,ooli u katie\0imika\0imw\0in\0in # an\0in # anno\0in # annos\0"
    "in # day\0in # days\0in # die\0in # dies\0in # hora\0in # horas\0in # hour\0in # hours\0"
    "in # hr\0in # hrs\0in # jahr\0in # jahren\0in # mense\0in # menses\0in # min\0in # mins\0"
    "in # minuta\0in # minutas\0in # minute\0in # minuten\0in # minutes\0in # mns\0in # mo\0"
    "in # monat\0in # monaten\0in # month\0in # months\0in # mos\0in # mth\0in # sec\0"
    "in # second\0in # seconds\0in # secs\0in # secunda\0in # secundas\0in # sek\0"
    "in # sekunde\0in # sekunden\0in # sept\0in # septimana\0in # septimanas\0in # std\0"
    "in # stunde\0in # stunden\0in # tag\0in # tagen\0in # week\0in # weeks\0in # wk\0"
    "in # wks\0in # woche\0in # wochen\0in # year\0in # years\0in # yr\0in # yrs\0"
    "in the afternoon\0in the evening\0in the morning\0inaan\0inaianei\0inanahi\0inco\0indi\0"
    "indiki ay\0indiki hepde\0indiki yyl\0indoman\0ine\0ineng'uni\0ing\0ing # detik\0"
    "ing # dina\0ing # jam\0ing # menit\0ing # pekan\0ing # sasi\0ing # taun\0ini\0inier\0"
    "inikuˀ\0inikuˀtiˀtiˀ\0inju\0inn\0innayr\0inne\0inniu\0intro de # annos\0intro de # annu\0"
    "intro de # ch\0intro de # chida\0intro de # chidas\0intro de # die\0intro de # dies\0"
    "intro de # mese\0intro de # meses\0intro de # min\0intro de # minutos\0intro de # minutu\0"
    "intro de # ora\0intro de # oras\0intro de # seg\0intro de # segundos\0intro de # segundu\0"
    "inu\0inyambala\0inyanga edlule\0inyanga ephelileyo\0inyanga ezayo\0inyi\0ion\0ionawr\0ip\0"
    "ipu\0ipuru\0ir\0ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0is hafte\0is saal\0"
    "is-sena d-diehla\0is-sena l-ohra\0is-sibt\0isal\0isegun\0isi\0isikʉ\0isn\0isniin\0isnin\0"
    "isonto\0issa\0istawichayazan wi\0iste anno\0iste mense\0iste septimana\0isu\0isu ywi\0"
    "isuk\0it-tlieta\0it-tnejn\0ituku ja jumwa\0iuch\0iuil\0iul\0iulai\0iulie\0iun\0iune\0"
    "iunie\0iviki eledlule\0iviki elizayo\0iwi\0iwo\0iwootkuut\0ix-xahar id-diehel\0"
    "ix-xahar li ghadda\0iyakwakya\0iyawioo\0iyl\0iyn\0iyoo\0iyul\0iyun\0izolo\0izu a\0"
    "izu gara aga\0izu na-esote\0j-fouyir\0j-guer\0j-souree\0j1\0j2\0j3\0j4\0j5\0ja\0jaan\0"
    "jaanuar\0jaat\0jaen\0jaenner\0jam\0jan\0jana\0janaayo\0janairu\0janar\0janeiro\0janeiru\0"
    "janer\0janeru\0janeware\0jann\0jannaayo\0jannar\0janner\0jannewa\0jannewaris\0janngo\0"
    "janoary\0janu\0januaar\0januaari\0januaarip\0januali\0januar\0januara\0januare\0januari\0"
    "januarie\0januario\0januaro\0january\0janueri\0janury\0januwari\0janv\0janvaris\0janvier\0"
    "janwaliyo\0janwari\0janyuwari\0jargmine aasta\0jargmine kuu\0jargmine nadal\0jasyapy\0"
    "jasykoi\0jasypa\0jasypakoi\0jasypatei\0jasypo\0jasypoapy\0jasypokoi\0jasyporundy\0"
    "jasypotei\0jasyrundy\0jasytei\0jatta\0jatta lenju\0jaudo\0javen e ardhshme\0"
    "javen e kaluar\0je\0jed\0jedoonee\0jee\0jeedi\0jeh\0jeheiney\0jel\0jelhein\0jem\0jemayrt\0"
    "jen\0jena\0jenaro\0jenner\0jenuari\0jenuwari\0jerc\0jercean\0jerd\0jerdein\0jeri\0"
    "jerrey-fouyir\0jerrey-geuree\0jerrey-souree\0jes\0jesarn\0jestere\0jetzt\0jeu\0jeudi\0"
    "ji # darbe\0ji # keessatti\0ji'a # darbe\0ji'a # keessatti\0ji'a darbe\0ji'a dhufu\0"
    "ji'a kana\0ji'oota # darban\0ji'oota # keessatti\0jiec\0jiec lat\0jim\0jimaata\0jimco\0"
    "jin\0jinnaru\0jioni\0jiya\0jmc\0jmn\0jmo\0jmp\0jnn\0jo\0job\0jobia\0joi\0joibe\0jol\0"
    "jolai\0jolal\0jolay\0jom\0jomah\0jon\0jona\0joulu\0joulukuu\0joulukuuta\0jov\0jovedi\0"
    "jovidia\0jpi\0jtn\0jtt\0ju\0juce\0jucer\0jue\0jue'kutan\0jueves\0jufo\0jug\0jugn\0jugno\0"
    "jui\0juil\0juill\0juillet\0juin\0juk\0juko\0jul\0jula\0julaayi\0julae\0julai\0julayi\0"
    "julei\0julhet\0julho\0julhu\0juli\0julie\0julij\0julija\0julijs\0julio\0juliol\0julius\0"
    "july\0julyai\0julyu\0jum\0juma\0jumaa\0jumaah\0jumaamosi\0jumaane\0jumaapii\0jumaat\0"
    "jumaatano\0jumaatatu\0jumada al-akhirah\0jumada al-awwal\0jumada al-thani\0jumada al-ula\0"
    "jumaine\0jumamoosi\0jumamosi\0jumane\0jumanne\0jumapiiri\0jumapil\0jumapili\0jumapilyi\0"
    "jumapiri\0jumat\0jumataano\0jumatano\0jumatanu\0jumatatu\0jumatatuu\0jumba\0jumma'a\0jun\0"
    "juna\0june\0junh\0junho\0junhu\0juni\0junie\0junij\0junija\0junijs\0junio\0junius\0juno\0"
    "juny\0junyi\0junyu\0juo gwie a ka tog\0juo gwie a ne ntoo\0juov\0juovla\0juovlamaanu\0"
    "juovlamannu\0just now\0jut\0jutre\0jutri\0jutro\0juu\0juuli\0juulip\0juun\0juuni\0juunip\0"
    "juzi\0ka\0kaa\0kab\0kabalashipu\0kad\0kaesolev aasta\0kaesolev kuu\0kaesolev nadal\0"
    "kahapon\0kai\0kajom\0kak\0kakauka\0kal\0kaleessa\0kam\0kamari\0kamena\0kamis\0kamisa\0"
    "kamoso\0kan\0kanama\0kang'ama\0kar\0kari\0karong adlawa\0karong buwana\0karong semanaha\0"
    "karong tuiga\0karoon\0karuka rame\0kas\0kasim\0kaswekese\0kat\0kaw\0kawuono\0kbr\0kbz\0"
    "ke\0ke hvse\0kecen ay\0kecen hefte\0kecen il\0kecha\0kechasi\0kechqurun\0kedd\0keenda\0"
    "kek\0kekemapa\0kekereke\0kel\0kele\0kell\0kello\0kelmarin\0keloi\0kem\0kemarin\0"
    "kemarin dulu\0kemis\0ken\0kep\0kepakemapa\0kerzu\0kesa\0kesakuu\0kesakuuta\0kesho\0"
    "kesho kutwa\0kesi\0kesimaanu\0keskip\0keskipaiva\0keskipaivalla\0keskiviikko\0"
    "keskiviikkona\0keskiyo\0keskiyolla\0keskoo\0keskool\0keskpaev\0keskpaeval\0kete jave\0"
    "kete muaj\0ketvirtadienis\0ketwirtiks\0keu\0kev\0keyingi hafta\0keyingi oy\0keyingi yil\0"
    "kgwedi e fetileng\0kgwedi e tlang\0kgwedi eno\0kgwedi ye\0kgwedi ye e fetilego\0"
    "kgwedi ye e tlago\0kh\0kha\0khamiis\0khamis\0khms\0kho\0khordad\0khotavuxika\0ki\0kib\0"
    "kibxata\0kiele\0kiele nitombi\0kiemeem\0kifula nguwo\0kigarama\0kikiiɗe\0kikirig\0kin\0"
    "kingoto\0kinta-fera\0kiny\0kipsuunde ne taai\0kipsuunde nebo aeng'\0kiptaamo\0kiroko\0"
    "kisende\0kita menesi\0kita savaite\0kitais metais\0kiu\0kiumia\0kkm\0kkn\0kl\0kletu\0klo\0"
    "klockan\0kma\0kmb\0kmj\0kmk\0kmn\0kms\0kmw\0knb\0knd\0knk\0knn\0ko\0koa\0koaeng'\0"
    "koang'wan\0kol\0kolmapaev\0kolo\0kolovoz\0kolovoza\0kom\0komuut\0kon\0kondon\0koo\0koosk\0"
    "kooskoliny\0kor\0kornyoot\0korr\0korrik\0korse\0kos\0kosiɖa\0kosiɖa # si va yi\0"
    "kosiɖa # si wo va yi\0kosiɖa si gbo na\0kosiɖa si va yi\0kosiɖa sia\0koskoho\0koskokko\0"
    "kosomok\0kot\0kotaai\0kotisap\0kotonimma\0kov\0kovas\0kovetkezo ev\0kovetkezo het\0"
    "kovetkezo honap\0kovo\0kpa\0kpt\0kris\0krisimin\0krn\0kst\0kt\0ktn\0kts\0ktu\0ktuber\0"
    "ktubr\0ku\0ku cyumweru\0ku w'indwi\0ku wa gatandatu\0ku wa gatanu\0ku wa gatatu\0"
    "ku wa kabiri\0ku wa kane\0ku wa mbere\0ku;e veki\0kua\0kua akayu\0kua semana\0kua yasi\0"
    "kuarta-fera\0kub\0kubi\0kubvumbi\0kuema rame\0kuese\0kugu\0kuiri\0kujuorok\0kuk\0kukadzi\0"
    "kukuru\0kul\0kule nyanga\0kulo nyaka\0kum\0kun\0kuna\0kunan killa\0kunan punchaw\0"
    "kunan semana\0kunan wata\0kunduzi\0kungwe\0kunu\0kunyaka ozayo\0kuova\0kuovamaanu\0"
    "kupelimetukpiape\0kur\0kura # kar ky\0kura # si ser\0kura ge\0kura-kuju\0"
    "kuramuka jimweri\0kuramuka kadadu\0kuramuka kana\0kuramuka kasanu\0kuramuka kawi\0kurume\0"
    "kus\0kusa\0kusag ki\0kusasa\0kushin\0kuta\0kutawonsa\0kuty ky\0kuty-si\0kuwa gatandatu\0"
    "kuwa gatanu\0kuwa gatatu\0kuwa kabiri\0kuwa kane\0kuwa mbere\0kuɖ\0kuɖa\0kvall\0"
    "kvco hvse\0kve\0kveld\0kveten\0kvetna\0kvold\0kwa\0kwana # da ya gabata\0"
    "kwanaki # da suka gabata\0kwasu\0kwe\0kwey\0kwi\0kwiecien\0kwietnia\0kwiidwaata\0"
    "kwiikumi\0kwiinyambala\0kwiinyi\0kwinyanga ezayo\0kwiveki ephelileyo\0kwiveki ezayo\0"
    "kyiukonyi\0kysa # kar ky\0kysa # si ser\0kysa tag ka\0kysa ti mun ka\0kysa un ka\0kzu\0"
    "kɨz\0kʉfungatɨ\0kʉkeenda\0kʉmʉʉnchɨ\0kʉnaanɨ\0kʉsaano\0kʉsaatʉ\0kʉsasatʉ\0kʉvɨɨrɨ\0"
    "l'altro ieri\0l'ann che vegn\0l'ann passe\0l'annee derniere\0l'annee prochaine\0"
    "l'annu passatu\0l'annu vinturu\0l'ano che vien\0l'ano pasa\0l'anu pasau\0l'anu viniente\0"
    "l'any passat\0l'any que ve\0l'edema che vegn\0l'edema da denant\0l'onn passa\0"
    "l'onn proxim\0l'ultim mais\0l'ultima emna\0l'uri\0l-erbgha\0la\0la amiaza\0"
    "la miezul noptii\0la proxima semana\0la selmana pasada\0la selmana viniente\0"
    "la semaine derniere\0la semaine prochaine\0la semana pasada\0la semana proxima\0"
    "la setemana che vien\0la setemana pasada\0la setmana passada\0la setmana que ve\0laa\0"
    "laath\0lab\0labb\0labn\0labobedi\0labohlano\0labone\0laboraro\0labotlhano\0labr\0labt\0"
    "lah\0lahadi\0laki\0laki vara\0lam\0lamorena\0lampadas\0lamuhla\0lamʉtoondo\0lani\0lap\0"
    "lapa le ile\0lapa le imet\0lapa le isiet\0lapa le obo\0lapa le okuni\0lapa le ong'wan\0"
    "lapa le saal\0lapa le sapa\0lapa le tomon\0lapa le tomon obo\0lapa le tomon waare\0"
    "lapa le waare\0lapkr\0lapkricio\0lapkritis\0lapkrutis\0laposo\0lapule\0lar\0laraba\0"
    "larunbata\0las\0laso\0last mont\0last month\0last week\0last wik\0last year\0last yie\0"
    "latzde mohnd\0lau\0lauantai\0lauantaina\0laugardagur\0laupaev\0laurdag\0lav\0lavurdah\0"
    "lavurduv\0lavvardat\0lavvordat\0lay\0layenga\0laz johr\0laz woch\0lbierah\0le\0"
    "le anno passate\0le anno proxime\0le anpetu kin\0le aɖabaƒoƒo # me\0le aɖabaƒoƒo # wo me\0"
    "le gaƒoƒo # me\0le gaƒoƒo # wo me\0le kosiɖa # me\0le kosiɖa # wo me\0le meis che vegn\0"
    "le meis da denant\0le mense passate\0le mense proxime\0le mois dernier\0le mois prochain\0"
    "le nkeke # me\0le nkeke # wo me\0le nyanga\0le oko kin\0le omakha kin\0le sekend # me\0"
    "le sekend # wo me\0le septimana passate\0le septimana proxime\0le wi kin\0le ƒe # me\0"
    "le ƒe # si va yi me\0le ɣleti # me\0le ɣleti # wo me\0led\0leden\0ledna\0leebi\0leegi\0"
    "lehono\0lel'lo\0leli viki\0lelo\0lelu\0lem\0len\0lendi\0lengua\0leo\0lep\0lero\0les\0"
    "lescht joer\0lescht woch\0leschte mount\0letanhan #-chan kinhan\0"
    "letanhan oh'ankho # kinhan\0letanhan oko # kinhan\0letanhan okpi # kinhan\0"
    "letanhan omakha # kinhan\0letanhan owaphe # kinhan\0letanhan wiyawapi # kinhan\0letos\0"
    "letosa\0letsa\0letzte woche\0letzten monat\0letztes jahr\0ley\0leygardagur\0lh\0li\0lia\0"
    "libuy li nyee\0lido\0liduva litandi\0liduva lyanchechi\0liduva lyannyano\0"
    "liduva lyannyano na linji\0liduva lyannyano na mavili\0liduva lyapili\0liduva lyatatu\0"
    "liep\0liepa\0liepos\0lilli\0lin\0lindi\0linggo\0linu\0lip\0lipa\0lipanj\0lipca\0lipiec\0"
    "lipnja\0lis\0listopad\0listopada\0listopadu\0lit\0litinin\0liɓ\0lk\0ll\0ll1\0ll2\0ll3\0"
    "ll4\0ll5\0ll6\0ll7\0llu\0llun\0llunes\0llynedd\0lo\0lobi ekoya\0lobi eleki\0loka\0"
    "lokakuu\0lokakuuta\0lolo\0lom\0lon\0lonesc\0loni\0lor\0lordag\0loꞌo\0lp\0lr\0lu\0"
    "lu'kutan\0luan\0luanistyn\0lub\0lubingu\0luc\0luf\0lufuimi\0lug\0luggio\0lugl\0luglio\0"
    "lugn\0lui\0luishi\0luj\0lujo\0lul\0lulju\0lum\0luma lwa k\0luma lwa p\0lumingu\0"
    "lumungulu\0lun\0lun-es\0luna\0luna aceasta\0luna trecuta\0luna viitoare\0lunasa\0lundi\0"
    "lundo\0lunedi\0lunes\0lunesdi\0lungudi\0luni\0lunis\0lunnidia\0luns\0lus\0lusa\0lush\0"
    "lushika\0lusolo\0lut\0lutego\0lutongolo\0luty\0luulyo\0lw2\0lw3\0lw4\0lw5\0lw6\0"
    "lwakubiri\0lwakuna\0lwakusatu\0lwakutaano\0lwaleero\0lwamilawu\0lwamukaaga\0lwe\0lwesb\0"
    "lwesibini\0lwesihlanu\0lwesine\0lwesithathu\0lwetse\0lwezi\0lye\0lye'\0lye'e swinte\0"
    "lye'oon\0m\0m-fouyir\0m-houney\0m-nollick\0m-souree\0ma\0ma'a\0ma'asi\0maa\0maabane\0"
    "maachi\0maadi\0maaie\0maaji\0maajip\0maalis\0maaliskuu\0maaliskuuta\0maanantai\0"
    "maanantaina\0maandag\0maanta\0maantig\0maarso\0maart\0maawe\0maayi\0maayo\0maaz\0mab\0"
    "mabaga ma sukul\0mabasa\0mac\0macel\0mach\0machi\0macordi\0mad\0madaling-araw\0"
    "madeeuutebijan\0madembii\0madhyanh\0madiɓediɓe\0madrugada\0mae\0maehe\0maerz\0mag\0"
    "maga lye'\0magg\0maggio\0maha\0maha lenju\0mahina 'e # kuo'osi\0mahina kaha'u\0"
    "mahina kuo'osi\0mahina ni\0mai\0maiatza\0maiatzaren\0maig\0maijs\0maine\0maintenant\0"
    "maio\0mairt\0maiu\0maj\0maja\0majebaarga\0majebarga\0majo\0maju\0majus\0makaaripi\0"
    "makandike\0makelela\0makeo\0mako # da ya gabata\0makonni # da suka gabata\0mal\0malaba\0"
    "malaki\0malam\0mam\0mambia\0mamengwaafahbii\0mamengwaalii\0mamuut\0man\0mana\0manadagur\0"
    "manana\0mandag\0mande\0mane\0manga\0mangada\0mangal\0mangalwaar\0manguana\0mangwana\0"
    "manha\0manhan\0manje\0mannan manu\0mannan vahku\0mannebarga\0mannodat\0mantag\0mantaha\0"
    "mantaxtsees\0manti'\0manudagur\0manyawale\0mar\0mar'kutan\0marc\0marca\0march\0marcius\0"
    "marco\0mardi\0mardo\0marec\0maret\0maris\0marisi\0marlunngorneq\0marochi\0marras\0"
    "marraskuu\0marraskuuta\0mars\0marsi\0marsip\0marso\0marsu\0mart\0marta\0martars\0marte\0"
    "martedi\0martes\0marti\0martidia\0martie\0martio\0martis\0marto\0marts\0martsa\0martxoa\0"
    "martxoaren\0martzu\0marz\0marze\0marzec\0marzo\0marzu\0mas\0masa\0masg\0mashi\0mat\0mata\0"
    "matesdi\0matg\0mati\0matin\0matinada\0matlhatso\0matop\0matshe\0matshi\0mattina\0matumb\0"
    "maw\0mawbaare\0mawnde\0mawrth\0mawuwani\0may\0mayese\0mayesep\0mayis\0mayo\0mayrnt\0mayu\0"
    "mayyu\0maz\0mazzo\0mba\0mba'amba'\0mbangu\0mbaꞌmbaꞌ\0mbe\0mbegtug\0mbi\0mbimbitho\0"
    "mbiyo mendongo\0mbl\0mbo\0mboonte mvfo lye'\0mboonte tsetsee lye'\0mbooy\0mbremje\0mbs\0"
    "mbu\0mbudzi\0mch\0mchana\0mchochil'l\0md\0mderot ee are\0mderot ee ile\0mderot ee inet\0"
    "mderot ee kuni\0mderot ee kwe\0mderot ee ong'wan\0mderot ee sapa\0me\0me'llo\0"
    "mean fomhair\0mean-fouyir\0mean-souree\0medi\0medianoite\0mediodia\0mee\0mee houney\0"
    "mee ny nollick\0meh\0meha bori\0meha were\0mehefin\0mehr\0mei\0meia-noite\0meije\0"
    "meindeg\0meio-dia\0meith\0meitheamh\0mej\0meja\0meje\0mejju\0mek\0mekredi\0mem\0memeneda\0"
    "memleɖa\0mengjes\0mer\0mer'kutan\0merc\0merc'her\0merca\0merco\0mercoldi\0mercoledi\0"
    "mercore\0mercores\0mercredi\0mercui\0mercurdi\0mercuridi\0mercuridia\0mercuris\0"
    "merkeredi\0merkredi\0merkredo\0mert\0mertesc\0merz\0mes pasadu\0mes passado\0mesdite\0"
    "mese prossimo\0mese scorso\0mesemna\0mesin, ooli u kenie\0mesnate\0messe\0met\0mettwoch\0"
    "metukpiape\0metwoch\0meu\0meur\0meurzh\0mey\0meyi\0mezh\0mezheven\0mezzanotte\0"
    "mezzogiorno\0meɣ\0meɣres\0mfee # a atwam\0mfee # mu\0mfomh\0mfu\0mfumfu\0mg\0mgamba\0"
    "mgorova\0mgq\0mgqibelo\0mh\0mha\0mhawuri\0mhr\0mi\0miaging buwan\0miaging semana\0"
    "miaging tuig\0miaka # iliyopita\0mid\0middag\0midday\0middernacht\0middernag\0middeweken\0"
    "midi\0midn\0midnat\0midnatt\0midnatti\0midnight\0midvikudagur\0mie\0miercoles\0miercuri\0"
    "miercus\0mies\0miessemannu\0miezi # iliyopita\0miezul noptii\0migdia\0mih\0mii\0mijdar\0"
    "mijdara\0mik\0mikudagur\0min\0min # kar ky\0min # si ser\0minggu\0minggu depan\0"
    "minggu ini\0minggu lalu\0miniti 'e # kuo'osi\0minti # da ya gabata\0"
    "mintuna # da suka gabata\0minuit\0minuly mesiac\0minuly mesic\0minuly rok\0minuly tyden\0"
    "minuly tyzden\0minutu # kar ky\0minutu # si ser\0mis diwethaf\0mis du\0mis ebrel\0"
    "mis est\0mis genver\0mis gortheren\0mis gwynngala\0mis hedra\0mis hwevrer\0mis kevardhu\0"
    "mis me\0mis metheven\0mis meurth\0mis nesaf\0mit\0mitjanit\0mittag\0mittags\0mitternacht\0"
    "mittwoch\0mittwuc\0mittwuch\0mituu\0miy\0miyerkules\0mjd\0mk\0mli\0mma\0mme\0mmesa\0mmk\0"
    "mms\0mng\0mo\0moandei\0moc\0mod\0modhyan\0modhyanrat\0mog\0mohndaach\0moi\0moies\0moj\0"
    "moja\0mok\0mokhu\0mokibelo\0mokolo mwa mibale\0mokolo mwa misato\0mokolo mwa yambo\0"
    "mokolo ya minei\0mokolo ya mitano\0moments ago\0mon\0monday\0monde\0mondi\0mondie\0mondo\0"
    "mongllar\0monite\0mono ngbanja\0mono sondi\0monongwaga\0montag\0moo\0moorn\0moosi\0mop\0"
    "mopitlo\0moq\0moqebelo\0mor\0moranang\0mordad\0more\0morg\0morgau\0morge\0morgen\0"
    "morgens\0morgon\0morgunn\0mori ghwa ikenda\0mori ghwa ikumi\0mori ghwa ikumi na imweri\0"
    "mori ghwa ikumi na iwi\0mori ghwa imbiri\0mori ghwa kadadu\0mori ghwa kana\0"
    "mori ghwa karandadu\0mori ghwa kasanu\0mori ghwa kawi\0mori ghwa mfungade\0"
    "mori ghwa wunyanya\0morje\0morning\0morso\0morusasin\0mos\0most\0mosu\0mosupologo\0mot\0"
    "motsheanong\0motsheganang\0mpal\0mpalakazi\0mpan\0mpandula\0mpg\0mph\0mphalane\0mpokwa\0"
    "mposo\0mps\0mpu\0mpuye\0mra\0mrt\0mrz\0ms\0msh\0msi\0mso\0msp\0mst\0mth\0mtn\0mto\0mu\0"
    "muajin e ardhshem\0muajin e kaluar\0muanyanmondie\0mud\0mudde\0mudyaxihi\0muer\0mug\0"
    "mugovera\0mugqivela\0muh\0muhaano\0muharram\0muhi\0muj\0mujimbi\0muk\0muka\0mukakaro\0"
    "mukosu\0mukui\0mul\0mulgul\0mulungu\0mun\0munkyo\0munyense\0munyi\0munyonyo\0mup\0"
    "mupalangulwa\0mupuguto\0mur\0muraki-mukui\0muraki-musapiri\0murakipi\0muramuko\0"
    "murwa wa kanne\0murwa wa katano\0mus\0musapiri\0mushende\0mushende magali\0mushipepo\0"
    "musongandembwe\0musumbhunuku\0mut\0mutai\0mutarama\0muu\0muuya\0muv\0muvhuro\0mvfo lye'\0"
    "mvfo maga lye'\0mvu\0mvuka\0mvulo\0mw\0mwai wa ikumi\0mwai wa ikumi na ili\0"
    "mwai wa ikumi na imwe\0mwai wa kana\0mwai wa katano\0mwai wa katatu\0mwai wa keli\0"
    "mwai wa kenda\0mwai wa mbee\0mwai wa muonza\0mwai wa nyaanya\0mwai wa thanthatu\0"
    "mwaka # uliopita\0mwaka huu\0mwaka ujao\0mwaka uliopita\0mwd\0mwedi ntandi\0"
    "mwedi wa nchechi\0mwedi wa nnyano\0mwedi wa nnyano na mitatu\0mwedi wa nnyano na mivili\0"
    "mwedi wa nnyano na nchechi\0mwedi wa nnyano na nnyano\0mwedi wa nnyano na nnyano na m\0"
    "mwedi wa nnyano na nnyano na u\0mwedi wa nnyano na umo\0mwedi wa pili\0mwedi wa tatu\0"
    "mwere wa gatandatu\0mwere wa gatano\0mwere wa gatatu\0mwere wa ikumi\0"
    "mwere wa ikumi na umwe\0mwere wa kana\0mwere wa kanana\0mwere wa kenda\0mwere wa keri\0"
    "mwere wa mugwanja\0mweri wa gatano\0mweri wa gatantatu\0mweri wa ikumi\0"
    "mweri wa ikumi na kairi\0mweri wa ikumi na mbili\0mweri wa ikumi na moja\0"
    "mweri wa ikumi na umwe\0mweri wa kaana\0mweri wa kaili\0mweri wa kairi\0mweri wa kana\0"
    "mweri wa kanana\0mweri wa katatu\0mweri wa kathatu\0mweri wa kenda\0mweri wa kwanza\0"
    "mweri wa mbere\0mweri wa mugwanja\0mweri wa nane\0mweri wa saba\0mweri wa sita\0"
    "mweri wa tanu\0mweri wa tisa\0mweri wo kumi\0mweri wo kumi na moja\0"
    "mweri wo kumi na yel'li\0mweri wo kwanza\0mweri wo nane\0mweri wo saba\0"
    "mweri wo thanu na mocha\0mweri wo tisa\0mweri wo unayeli\0mweri wo unecheshe\0"
    "mweri wo uneraru\0mweri wo unethanu\0mwezi # uliopita\0mwezi huu\0mwezi ujao\0"
    "mwezi uliopita\0mwi\0mwitope\0mye\0mzo\0mʉʉnchɨ\0n tmeddit\0n tufat\0n'abali\0n'chana\0"
    "n'ubochi #\0n'ubochi # gara aga\0n'ututu\0n'w\0n'wendzamhala\0na\0naa\0naanɨ\0naasaande\0"
    "nab\0nabanduru\0nachm\0nachmittag\0nachmittags\0nachst joer\0nachst woch\0nachste mohnd\0"
    "nachste mount\0nachste woche\0nachsten monat\0nachstes jahr\0nacht\0nachts\0nad\0nadale\0"
    "nadili\0nag\0nai\0nak okkoskv nettv\0nakaare\0nakaebarasa\0nakaejuma\0nakakany\0"
    "nakalipas na linggo\0nakamaja gada\0nakamaja menesi\0nakamaja nedela\0nakaraang buwan\0"
    "nakaraang taon\0nakasabiti\0nakaung'on\0nakauni\0nakinyam\0nakti\0naktis\0nakts\0nakugu\0"
    "nam\0nam nay\0nam ngoai\0nam sau\0namaanli\0namana\0namararu\0namathanu\0namaxexe\0"
    "namhlanje\0namittag\0nan\0nang\0nannalhchifa' nittak\0napol\0napoludnie\0narua\0"
    "naslednje leto\0naslednji mesec\0naslednji teden\0nasta ar\0nasta manad\0nasta vecka\0"
    "naste ar\0naste maned\0naste uge\0nastu viku\0nasˀahˀatsus\0nat\0nate\0natt\0nau\0"
    "navecer\0naw\0nawambar\0nawr\0nax johr\0ncw\0ncwabakazi\0ncwonzem\0nd\0ndaaya\0ndamukiza\0"
    "ndangu\0ndg\0ndi\0ndira\0ndithemba\0ndo\0ndunmbi san\0ndwenbet\0ndwencaet\0ndwencib\0"
    "ndwencib'it\0ndwencibngeih\0ndwengouj\0ndwenit\0ndwenloeg\0ndwenngeih\0ndwenngux\0"
    "ndwensam\0ndwenseiq\0ndy\0ndz\0ndzhati\0ndzonefwoo\0ndzonesee\0ndzonochwaʔakaa wo\0"
    "ndzonodumlo\0ndzonoghuuwelom\0ndzonokwifoe\0ndzonokɨzuʔ\0ndzononum\0ndzononzugho\0"
    "ndzonotaafʉgha\0ndzonotɨdʉgha\0ndzonotɨfʉghadzughu\0ne\0ned\0nedela\0nedele\0nedelja\0"
    "nedjelja\0neetsee\0neljapaev\0nelo\0nemeno\0nen\0neng'u ni\0nento\0nentor\0neser\0"
    "nest mont\0nest wik\0nest yie\0neste ar\0neste manad\0neste maned\0neste uke\0neste veke\0"
    "netko\0nettv cak'cuse\0nettv'cako\0next month\0next week\0next year\0nezuro\0ng #\0"
    "ng gabi\0ng hapon\0ng umaga\0ng#\0ng'ama\0ng'atyaato\0ng'eiyeet\0ng'ole\0nga\0ngab\0ngad\0"
    "ngama\0ngat\0ngay\0ngay kia\0ngay mai\0ngayon\0ngayong araw\0ngayong buwan\0ngayong taon\0"
    "ngb\0ngberere\0nge\0ngegogele\0ngeso\0ngi\0ngisu\0ngl\0ngm\0ngn\0ngo\0ngoenzsinghgiz\0"
    "ngogola\0ngoku\0ngomso\0ngon\0ngon awom\0ngon awom ai be\0ngon awom ai dzia\0ngon be\0"
    "ngon ebulu\0ngon lala\0ngon mwom\0ngon nyina\0ngon osu\0ngon samena\0ngon tana\0"
    "ngon zamgbala\0ngonde\0ngovya\0ngs\0ngt\0ngu\0ngubue\0ngv\0ngw\0ngwa jon\0ngwa koo\0"
    "ngwa mbok\0ngwa nge\0ngwa njangumba\0ngwa noy\0ngwa um\0ngwaga o tlang\0"
    "ngwaga wa go feta\0ngwaga wo\0ngwaga wo o tlago\0ngwanatsele\0ngwen hembueri\0"
    "ngwen lombi\0ngwen matahra\0ngwen nlal\0ngwen nmba\0ngwen nna\0ngwen ntan\0ngwen ntuo\0"
    "ngwen rebvua\0ngwen wum\0ngwen wum navur\0ngz\0nhasi\0nhl\0nhla\0nhlangula\0nhlo\0"
    "nhlolanja\0ni\0ni # odun\0nie\0niedz\0niedziela\0night\0niha\0nihiku noolempwa\0niijo\0"
    "nipbaa haˀimay\0nipbaatiˀtiˀ\0nis\0nisan\0nisana\0nisinsiyi\0nit\0nittak hollo'\0"
    "nittak hollo' nakfish\0niydziela\0nj\0nja\0njapi\0nje\0njeba\0njedzela\0njenuari\0"
    "njeslaare\0njezela\0njowa\0njr\0nju\0njuhca\0njuhcamaanu\0njuk\0njukcamannu\0njumaa\0"
    "njumaine\0njumamothi\0njumamothii\0njumatana\0njumatano\0njumatatu\0njuni\0njurai\0njw\0"
    "njɩbo nɖʊka kanoro\0nka mbot nji\0nkeke # si va yi\0nkeke # si wo va yi\0nko\0nkodya\0"
    "nkw\0nkwenkwezi\0nkya\0nm\0nma\0nmm\0nmn\0nmt\0nna # mu\0nna# a atwam\0"
    "nnawotwe # a atwam\0nnawotwe # mu\0nnawotwe a atwam\0nnawotwe a edi ho\0nnawotwe yi\0"
    "nnawotwe# a atwam\0nnonhwere # a atwam\0nnonhwere # mu\0nnora\0nnyeme\0no\0no rita\0"
    "noaptea\0nob\0nobemba\0nobyembre\0noc\0noche\0nocu\0noe\0noem\0noema\0nof\0nofemere\0"
    "nofimpa'\0noi\0noiembrie\0noite\0nole\0noll\0nollaig\0nomettes\0nommendaach\0noo\0"
    "noofeembar\0noon\0noowanbur\0nop\0nopember\0nott\0notte\0nou\0nov\0novam\0novamber\0"
    "novambra\0novema\0novemba\0novembar\0novembari\0novembarip\0november\0novembr\0novembra\0"
    "novembre\0novembris\0novembro\0novembru\0novemeber\0novenbre\0noviembre\0novimber\0now\0"
    "nowambar\0nowanburu\0nowemapa\0nowember\0nowembra\0noy\0noyabr\0nsn\0ntambama\0nte\0"
    "ntene\0ntongo\0ntra # anni\0ntra # jorna\0ntra # m\0ntra # misi\0ntra # simani\0nts\0ntt\0"
    "ntu\0ntulikazi\0ntwarante\0ntʉ\0ntʉnʉs\0nu\0nua dem\0nuaan\0nuaan latni\0num\0numiggu\0"
    "nun\0nuna\0nuna jaro\0nuna monato\0nuna semajno\0nundu\0nunember\0nuu # minut\0nuu # san\0"
    "nuu hawa #\0nuu leꞌ #\0nuu ngap-mbi #\0nuu nguꞌ #\0nuud\0nuv\0nuvemmiru\0nuvenbru\0nuw\0"
    "nuwamba\0nuwanbir\0nvb\0nwa\0nwanbir\0nwii a ntonto\0nwii ake bee\0nwii ake nin\0"
    "nwii ake ntek\0nwii ake ntek di bee\0nwii ake ntek di bok\0nwii ake raa\0nwii ake taabee\0"
    "nwii ake taafok\0nwii ake taan\0nwii ake taanin\0nwii ake taaraa\0nya\0nyakanga\0"
    "nyamavhuvhu\0nyandagaro\0nyangwe ngbanja\0nye\0nyenkyakare\0nyenyankulu\0nyenye\0"
    "nyenyenyani\0nyet\0nyeteki\0nyiaghuo\0nyitso si gbona\0nyitso si va yi\0nyni\0"
    "nyolombongo\0nyomwabazyo\0nyoro\0nyt\0nyukul\0nze\0nzeri\0nzero\0nzu\0o\0o # bhlia\0"
    "o # blia\0o # den\0o # dhiog\0o # diog\0o # dna\0o # dni\0o # hodin\0o # hodinu\0"
    "o # hodiny\0o # la\0o # mes\0o # mesiac\0o # mesiaca\0o # mesiace\0o # mesiacov\0"
    "o # mhion\0o # mhios\0o # min\0o # minut\0o # minutu\0o # minuty\0o # mion\0o # mios\0"
    "o # rok\0o # roka\0o # rokov\0o # roky\0o # seachd\0o # sekund\0o # sekundu\0o # sekundy\0"
    "o # sheachd\0o # tyz\0o # tyzden\0o # tyzdna\0o # tyzdne\0o # tyzdnov\0o # uair\0"
    "o ano pasado\0o mes pasado\0o poln\0o polnoci\0o polnocy\0o proximo ano\0o proximo mes\0"
    "o'clock\0o'tgan hafta\0o'tgan oy\0o'tgan yil\0ob\0obenem\0obo\0obubuo\0obur gun\0oca\0"
    "ocak\0ocannu\0ocannu chi benit\0ocannu coladu\0och\0ochobre\0ochtend\0ocotber\0oct\0"
    "october\0octobre\0octombrie\0octubre\0od\0oddajagemannu\0oddj\0odne\0odp\0odpoledne\0"
    "odun # seyin\0odun yii\0odung'el\0oe\0oen\0oenɨoɨnok\0oer # dei\0oer # deien\0oer # jier\0"
    "oer # minut\0oer # minuten\0oer # moanne\0oer # moannen\0oer # oere\0oer # sekonde\0"
    "oer # sekonden\0oer # wike\0oer # wiken\0oermorgen\0of\0oflo\0oforisuo\0og\0oga\0ogas\0"
    "ogasti\0oggend\0oggi\0ogle\0ogleden once\0ogleden sonra\0ogmh\0ogo\0ogoost\0ogos\0ogost\0"
    "ogosto\0ogs\0ogus\0ogyefoo\0ohtu\0ohtul\0oig\0oigste\0oji\0ojo abameta\0ojo aiku\0"
    "ojo aje\0ojo eti\0ojo isegun\0ojobo\0ojola\0ojoru\0ok\0okb\0oke\0oketopa\0oki\0okiri\0"
    "okitoba\0okitobba\0okn\0oko k'un hehan\0oks\0okt\0oktabr\0okthoba\0okthobha\0oktob\0"
    "oktoba\0oktobar\0oktobari\0oktobarip\0oktober\0oktobore\0oktobra\0oktobris\0oktobro\0"
    "oktohber\0oktoobar\0oktoober\0oktoobur\0oktover\0oktuba\0oktubre\0oktyabr\0oku\0"
    "okutoburu\0okwaikumi\0okwaikumi na ibiri\0okwaikumi na kumwe\0okwakabiri\0okwakana\0"
    "okwakashatu\0okwakataana\0okwamg'\0okwamukaaga\0okwamunaana\0okwamushanju\0okwamwenda\0"
    "okwokubanza\0okyena\0ola\0olabor\0oladalʉ\0olgisan\0olodoyiorie inkokua\0"
    "oloilepunyie inkokua\0olokuna\0olokutaanu\0olomukaaga\0oloɨborare\0olwaleelo (leelo)\0om\0"
    "om # ar\0om # d\0om # dag\0om # dagar\0om # dage\0om # dogn\0om # man\0om # manad\0"
    "om # manadar\0om # manader\0om # maned\0om # maneder\0om # md\0om # mdr\0om # min\0"
    "om # minut\0om # minuter\0om # minutsi\0om # minutt\0om # minutter\0"
    "om # nalunaaquttap-akunnera\0om # qaammat\0om # sapaatip-akunnera\0om # sek\0om # sekund\0"
    "om # sekunder\0om # sekundi\0om # t\0om # tim\0om # timar\0om # time\0om # timer\0"
    "om # timmar\0om # timme\0om # u\0om # uge\0om # uger\0om # uke\0om # uker\0om # ukioq\0"
    "om # ulloq unnuarlu\0om # v\0om # vecka\0om # veckor\0om # veke\0om # veker\0om aftenen\0"
    "om eftermiddagen\0om formiddagen\0om morgenen\0om natten\0omakha k'un hehan\0omaly\0"
    "omaruk\0omk\0omodok'king'ol\0omuk\0on\0ondum\0one day ago\0one hour ago\0one minute ago\0"
    "one month ago\0one week ago\0one year ago\0ong\0oni\0onk\0onkoloolessa\0ons\0onsdag\0"
    "onsumbol, ooli u katatue\0onte\0ontem\0onti\0onwa a\0onwa gara aga\0onwa na-abia\0"
    "onyakeni odlule\0oo\0oor # dae\0oor # dag\0oor # j\0oor # jaar\0oor # maand\0"
    "oor # maande\0oor # md\0oor # min\0oor # minute\0oor # minuut\0oor # s\0oor # sekonde\0"
    "oor # sekondes\0oor # u\0oor # uur\0oor # w\0oor # week\0oor # weke\0oormore\0oosel\0"
    "oovdebpeivvi\0opedel\0open suno\0openimma\0opepon\0opold\0opoldne\0opoln\0opolnoci\0opoo\0"
    "or\0ora\0ora # kar ky\0ora # si ser\0orain\0orara\0ordibehesht\0ore\0ork\0orwakabiri\0"
    "orwakana\0orwakashatu\0orwakataano\0orwamukaaga\0orwokubanza\0os\0osan\0osanaa\0"
    "ose to koja\0ose to n bo\0ose yii\0oshu agemo\0oshu belu\0oshu ebibi\0oshu erele\0"
    "oshu erena\0oshu igbe\0oshu ogun\0oshu okudu\0oshu ope\0oshu owara\0oshu owewe\0"
    "oshu shere\0oshu to koja\0oshu to n bo,\0oshu yii\0osokosokoma\0oson\0osteguna\0ostirala\0"
    "osu agemo\0osu belu\0osu ebibi\0osu erele\0osu erena\0osu igbe\0osu ogun\0osu okudu\0"
    "osu ope\0osu owara\0osu owewe\0osu sere\0osu to koja\0osu to n bo,\0osu yii\0ot\0otb\0"
    "otibar\0oto\0otober\0otobre\0otover\0otowoskuce\0otowoskv rakko\0otrd\0otrdiena\0ots\0"
    "otsaila\0otsailaren\0otsokrikri\0ott\0ottobre\0ottubru\0otu\0otubar\0otubr\0otubro\0"
    "otubru\0otukwajan\0otuunla\0ougustus\0ouj\0oujos\0out\0outubro\0outubru\0ovaj mjesec\0"
    "ovaj tjedan\0ovddet beaivvi\0ove godine\0ove nedelje\0ove sedmice\0over # dag\0"
    "over # dagen\0over # dgn\0over # hours ago\0over # jaar\0over # maand\0over # maanden\0"
    "over # min\0over # minuten\0over # minuut\0over # sec\0over # seconde\0over # seconden\0"
    "over # uur\0over # week\0over # weken\0overmorgen\0ovog meseca\0ovog mjeseca\0ovvermorje\0"
    "owangyuzazapi\0owokubili\0owokusatu\0oz\0ozu\0ozujak\0ozujka\0p m\0p1\0p2\0p3\0p4\0p5\0"
    "p6\0pa\0pa efterm\0pa eftermiddagen\0pa ettermiddagen\0pa form\0pa formiddagen\0"
    "pa hidatu\0pa hihanu\0pa hitayi\0pa hivili\0pa kvallen\0pa kvelden\0pa morg\0pa morgenen\0"
    "pa morgonen\0pa mulungu\0pa mwedzi gwa hutala\0pa mwedzi gwa kumi\0"
    "pa mwedzi gwa kumi na mbili\0pa mwedzi gwa kumi na moja\0pa mwedzi gwa nane\0"
    "pa mwedzi gwa saba\0pa mwedzi gwa sita\0pa mwedzi gwa tisa\0pa mwedzi gwa wudatu\0"
    "pa mwedzi gwa wuhanu\0pa mwedzi gwa wutai\0pa mwedzi gwa wuvili\0pa natta\0pa natten\0"
    "pa pussideinan\0pa shahulembela\0pa shahuviluha\0paa\0paagi\0pachibelushi\0pada\0"
    "pagajusaja gada\0pagajusaja menesi\0pagajusaja nedela\0pagi\0pagu\0pagu lenju\0"
    "paijeelittaa\0palichibuli\0palichimo\0palichine\0palichisano\0palichitatu\0pamba\0"
    "pamilau\0pamulaawu\0pamunyi\0pan\0panadili\0panchshambeh\0pande\0pande lenju\0paqarin\0"
    "par\0paradite\0paraire\0parastlouna\0parastlounal\0pari\0parit\0parson\0parwari\0pas\0"
    "pas # dite\0pas # ditesh\0pas # jave\0pas # javesh\0pas # min\0pas # minutash\0"
    "pas # minute\0pas # muaji\0pas # muajsh\0pas # ore\0pas # oresh\0pas # sek\0"
    "pas # sekondash\0pas # sekonde\0pas # viti\0pas # vjetesh\0pasado manana\0pasadomana\0"
    "pasao manana\0pasdite\0pasepeeivi\0pasepeivi\0pashamihe\0pasinta jaro\0pasinta monato\0"
    "pasinta semajno\0passantdoman\0patek\0pay\0pay yietni\0payares\0payshanba\0paz\0pazar\0"
    "pazartesi\0pazdziernik\0pazdziernika\0pb\0pd\0pe\0peb\0pebrero\0pebruari\0pec # d\0"
    "pec # dienam\0pec # dienas\0pec # g\0pec # gada\0pec # gadiem\0pec # men\0pec # menesa\0"
    "pec # menesiem\0pec # min\0pec # minutem\0pec # minutes\0pec # ned\0pec # nedelam\0"
    "pec # nedelas\0pec # sek\0pec # sekundem\0pec # sekundes\0pec # st\0pec # stundam\0"
    "pec # stundas\0pecp\0pecpusd\0pecpusdiena\0ped\0pekan iki\0pekan ngarep\0pekan wingi\0"
    "pen\0pencsem\0penkar-kura-ha\0penktadienis\0pensenbe\0pentek\0pentniks\0pep\0pepeluali\0"
    "pepuere\0per\0perjantai\0perjantaina\0perpiet\0persembe\0pesan negem\0pesan ntsopmo\0"
    "pesan ntsoppa\0pesan pataa\0pesan penefom\0pesan penekwa\0pesan penentuku\0"
    "pesan penepfuꞌu\0pesan pepa\0pesan petat\0pesan saamba\0peste # an\0peste # ani\0"
    "peste # de ani\0peste # de luni\0peste # de minute\0peste # de ore\0peste # de saptamani\0"
    "peste # de secunde\0peste # de zile\0peste # h\0peste # luna\0peste # luni\0peste # min\0"
    "peste # minut\0peste # minute\0peste # ora\0peste # ore\0peste # sapt\0peste # saptamana\0"
    "peste # saptamani\0peste # sec\0peste # secunda\0peste # secunde\0peste # zi\0"
    "peste # zile\0pet\0petak\0petang\0petek\0petk\0pg\0pha\0phato\0phatwe\0phe\0pherekgong\0"
    "phezitho wi\0phu\0phukwi\0phupjane\0phupu\0pi\0pi open suno\0pi pini suno\0pia\0piatek\0"
    "piatok\0pichhla hafta\0pichhla maheena\0pichhla saal\0piektd\0piektdiena\0piili\0"
    "pikitikitie, ooli u kutuan\0pilondo\0pin\0pingasunngorneq\0pini suno\0piontek\0pir\0"
    "pir-kura-ha\0pirmadienis\0pirmd\0pirmdiena\0pirms # d\0pirms # dienam\0pirms # dienas\0"
    "pirms # g\0pirms # gada\0pirms # gadiem\0pirms # h\0pirms # men\0pirms # menesa\0"
    "pirms # menesiem\0pirms # min\0pirms # minutem\0pirms # minutes\0pirms # ned\0"
    "pirms # nedelam\0pirms # nedelas\0pirms # s\0pirms # sek\0pirms # sekundem\0"
    "pirms # sekundes\0pirms # st\0pirms # stundam\0pirms # stundas\0pisti # deqiqeyan\0"
    "pisti # deqiqeye\0pisti # dq\0pisti # hefteyan\0pisti # hefteye\0pisti # mehan\0"
    "pisti # mehe\0pisti # rojan\0pisti # roje\0pisti # saetan\0pisti # saete\0pisti # salan\0"
    "pisti # sale\0pisti # saniyeyan\0pisti # saniyeye\0pisti # sn\0pisuyu\0pituna pyterupe\0"
    "pituna rame\0pitunaete rame\0pj\0pja\0pjatk\0pk\0plkst\0pm\0pn\0po\0po # d\0po # dienos\0"
    "po # dienu\0po # m\0po # men\0po # menesio\0po # menesiu\0po # metu\0po # min\0"
    "po # minuciu\0po # minutes\0po # sav\0po # savaiciu\0po # savaites\0po # sek\0"
    "po # sekundes\0po # sekundziu\0po # val\0po # valandos\0po # valandu\0po noci\0po pod\0"
    "po podne\0po poledniu\0po poludniu\0po'aha\0po'akahi\0po'akolu\0po'alima\0po'alua\0"
    "po'aono\0podne\0poimaine\0pojutrisnjem\0pojutrze\0pol\0pold\0poldne\0poledne\0poln\0"
    "polnoc\0poludnie\0pom\0pomeriggio\0pon\0pondeli\0pondelok\0pondzela\0ponedeljak\0"
    "ponedeljek\0ponedjeljak\0poniedzialek\0ponjezele\0ponoc\0ponoci\0poo\0pop\0popiet\0"
    "popiete\0popodne\0popol\0popoldan\0popoldne\0popoldnju\0popoludni\0popoludnie\0porge\0"
    "porgemaanu\0porum\0poryt\0pos\0pos midi\0posdeman\0poslije podne\0poslijepodne\0"
    "post # horo\0post # horoj\0post # jaro\0post # jaroj\0post # min\0post # minuto\0"
    "post # minutoj\0post # mon\0post # monato\0post # monatoj\0post # sek\0post # sekundo\0"
    "post # sekundoj\0post # sem\0post # semajno\0post # semajnoj\0post # tago\0post # tagoj\0"
    "pozajtra\0pozitri\0pr\0praejusi menesi\0praejusia savaite\0praejusiais metais\0pre\0"
    "pre # c\0pre # d\0pre # dana\0pre # g\0pre # god\0pre # godina\0pre # godine\0pre # m\0"
    "pre # mes\0pre # meseca\0pre # meseci\0pre # min\0pre # minuta\0pre # n\0pre # ned\0"
    "pre # nedelja\0pre # nedelje\0pre # s\0pre # sata\0pre # sati\0pre # sek\0pre # sekunde\0"
    "pre # sekundi\0pred # d\0pred # dna\0pred # dnami\0pred # dne\0pred # dnem\0pred # dnevi\0"
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
    "pred # uro\0predevcirem\0predvcerajsnjim\0predvcerom\0prejsnji mesec\0prejsnji teden\0"
    "prekjuce\0prekjucer\0prekosutra\0pri\0prichodny mesac\0prichodny tydzen\0prieksp\0"
    "priekspusdiena\0pries # d\0pries # diena\0pries # dienas\0pries # dienos\0pries # dienu\0"
    "pries # m\0pries # men\0pries # menesi\0pries # menesio\0pries # menesiu\0"
    "pries # menesius\0pries # metu\0pries # metus\0pries # min\0pries # minuciu\0"
    "pries # minute\0pries # minutes\0pries # s\0pries # sav\0pries # savaiciu\0"
    "pries # savaite\0pries # savaites\0pries # sek\0pries # sekunde\0pries # sekundes\0"
    "pries # sekundziu\0pries # val\0pries # valanda\0pries # valandas\0pries # valandos\0"
    "pries # valandu\0priespiet\0prije # c\0prije # d\0prije # dan\0prije # dana\0prije # g\0"
    "prije # god\0prije # godina\0prije # godine\0prije # godinu\0prije # h\0prije # m\0"
    "prije # min\0prije # minuta\0prije # minute\0prije # minutu\0prije # mj\0prije # mjes\0"
    "prije # mjesec\0prije # mjeseca\0prije # mjeseci\0prije # s\0prije # sat\0prije # sata\0"
    "prije # sati\0prije # sedm\0prije # sedmica\0prije # sedmice\0prije # sedmicu\0"
    "prije # sek\0prije # sekunde\0prije # sekundi\0prije # sekundu\0prije # tj\0"
    "prije # tjedan\0prije # tjedana\0prije # tjedna\0prije podne\0prijepodne\0prill\0"
    "pristi mesic\0pristi rok\0pristi tyden\0pro\0prosimu anu\0prosimu mes\0prosimu simana\0"
    "prosinac\0prosinca\0prosince\0prosinec\0prosle godine\0prosle nedelje\0prosle sedmice\0"
    "prosli mjesec\0prosli tjedan\0proslog meseca\0proslog mjeseca\0proxim'emna\0"
    "proxima semana\0proximo ano\0proximo mes\0pryg # kar ky\0pryg # si ser\0pryg tag ka\0"
    "pryg ti munh ka\0pryg u ka\0prynhawn\0przed poludniem\0przedpoludnie\0przedwczoraj\0ps\0"
    "psed # d\0psed # dnj\0psed # dnjami\0psed # dnjom\0psed # dnjoma\0psed # g\0psed # goz\0"
    "psed # gozinami\0psed # gozinoma\0psed # gozinu\0psed # l\0psed # letami\0psed # letom\0"
    "psed # letoma\0psed # m\0psed # min\0psed # minutami\0psed # minutoma\0psed # minutu\0"
    "psed # mjas\0psed # mjasecami\0psed # mjasecom\0psed # mjasecoma\0psed # s\0psed # sek\0"
    "psed # sekundami\0psed # sekundoma\0psed # sekundu\0psed # tyz\0psed # tyzenjami\0"
    "psed # tyzenjom\0psed # tyzenjoma\0psiducy mjasec\0psiducy tyzen\0psm\0pt\0ptg\0ptm\0pu\0"
    "pu-irudi\0pu-mukui\0pu-musapiri\0pu-yepe\0puda\0pudara\0pudungwana\0puhapaev\0pukul\0pul\0"
    "pulelulu\0pulis\0puln\0pulnoc\0pun\0puschmaun\0pusd\0pusdienlaika\0pusdienlaiks\0"
    "pusnakti\0pusnakts\0pussisawaiti\0pusu\0pusu lenju\0puyoo\0py\0pyndzialek\0pzt\0pʉshʉka\0"
    "qayna killa\0qayna punchaw\0qayna semana\0qayna wata\0qer\0qershor\0qua\0quarta\0"
    "quarta-feira\0quest mais\0quest onn\0quest'anno\0quest'emna\0questa settimana\0"
    "questo mese\0qui\0quinta\0quinta-feira\0r\0ra\0raaala\0raat\0rab\0rabi al-awwal\0"
    "rabi al-thani\0rabi' al-awwal\0rabi' al-thani\0rabi' i\0rabu\0rags\0rah\0rahampitso\0"
    "rahoroi\0raini\0rajab\0rakanh ky\0rake un ta\0raketa\0ramadan\0rano\0rar\0rat\0ratapu\0"
    "rati\0ravi\0raviwaar\0ravumbirhi\0ravumune\0ravunharhu\0ravuntlhanu\0rbn\0rd\0reb\0"
    "rebendan\0rebendana\0rebo\0reede\0reg\0reggel\0regre-kura-ha\0ren\0rero\0rew\0rew latni\0"
    "rhag\0rhagfyr\0ridure\0rij\0rijen\0rijna\0rinkoo\0rit\0rits\0rn\0ro' po\0rob\0rok\0roku\0"
    "roo\0roobii\0rooptui\0roovvad\0roovvadmaanu\0rox po\0ru\0ruciu\0rugp\0rugpjucio\0"
    "rugpjutis\0rugs\0rugsejis\0rugsejo\0ruheshi\0ruhuhuma\0ruj\0rujan\0rujna\0ruju\0rusama\0"
    "ruun\0rvfo cuse\0rvfo rakko\0rw\0rytas\0rytoj\0s # darbe\0sa\0sa # (na) araw\0"
    "sa # (na) oras\0sa # araw\0sa # buwan\0sa # darbe\0sa # gimgha ohra\0sa # gimghat ohra\0"
    "sa # keessatti\0sa # linggo\0sa # min\0sa # min ohra\0sa # minuta ohra\0sa # minuti ohra\0"
    "sa # minuto\0sa # oras\0sa # seg\0sa # segundo\0sa # sek ohra\0sa # sekonda ohra\0"
    "sa # sekondi ohra\0sa # taon\0sa # xahar ohra\0sa # xhur ohra\0sa #-il gimgha ohra\0"
    "sa #-il min ohra\0sa #-il minuta ohra\0sa #-il sek ohra\0sa #-il sekonda ohra\0"
    "sa #-il xahar ohra\0sa chida chi intrat\0sa chida colada\0sa linggong ito\0"
    "sa'aatii # darbe\0sa'aatii # keessatti\0sa'aatiiwwan # darban\0sa'aatiiwwan # keessatti\0"
    "saa\0saa # iliyopita\0saa # zilizopita\0saa sita za mchana\0saa sita za usiku\0saano\0"
    "saat\0saatʉ\0sab\0sab'kutan\0saba\0sabado\0sabadu\0sabah\0sabato\0sabattika\0sabbato\0"
    "sabbatu\0sabbiiti\0sabbo\0sabeda\0sabet\0sabi\0sabide\0sabiiti\0sabo\0sabti\0sabtu\0"
    "sabudu\0sad\0sada\0sadaasa\0sadorn\0safar\0safiya\0sagat\0saiki\0saja gada\0saja menesi\0"
    "saja nedela\0sakkis\0sal\0sala bori\0sala were\0salasa\0sali\0sallaws\0sam\0samakalawa\0"
    "sambata\0samdi\0samedi\0samh\0samhain\0samschdeg\0samschtig\0samsdaach\0samstag\0"
    "samwiyee\0san\0san cyo\0san kag ngwon\0san lepye shum\0san lum\0san mbʉn\0san mejwono\0"
    "san ngwo' mbye\0san njyola'\0san tana tsetsa'\0san tsee cyo\0san tsetsee lum\0"
    "san tyeb tyeb mbʉn\0sanbata\0sande\0sang\0sani\0sani vara\0sanj\0sanje\0sannadka danbe\0"
    "sannadkan\0sannadkii hore\0santandria\0santugaine\0sanuali\0sanvie\0sanza ya libwa\0"
    "sanza ya mibale\0sanza ya minei\0sanza ya misato\0sanza ya mitano\0sanza ya motoba\0"
    "sanza ya mwambe\0sanza ya nsambo\0sanza ya yambo\0sanza ya zomi\0sanza ya zomi na mibale\0"
    "sanza ya zomi na moko\0sap\0sapaat\0sapate\0saptamana aceasta\0saptamana trecuta\0"
    "saptamana viitoare\0saptu\0sarere\0saruwa\0sas\0sasa hivi\0sasadi\0sasatʉ\0sasi iki\0"
    "sasi ngarep\0sasi wingi\0saside\0sat\0satade\0satambar\0saterdag\0satertaxtsees\0sath\0"
    "sati na gaba\0satin da ya gabata\0satode\0satodee\0sattumbar\0satumba\0saturday\0saturdi\0"
    "sau\0sau # giay nua\0sau # gio nua\0sau # nam nua\0sau # ngay nua\0sau # phut nua\0"
    "sau # thang nua\0sau # tuan nua\0sauru\0saus\0sausio\0sausis\0sav\0savnu\0say\0"
    "sayshambeh\0sb\0sbt\0sbti\0schan\0schaner\0sd\0se\0seara\0seb\0sebteembar\0sebtembar\0"
    "sebuttemba\0sed\0sedimonthole\0see\0seesei\0seetebosigo\0seeɗto\0seg\0seg # kar ky\0"
    "seg # si ser\0segn\0segunda\0segunda-feira\0seguno # kar ky\0seguno # si ser\0seher\0"
    "seinasta manad\0seinastu viku\0sek\0sek # darbe\0sek # keessatti\0sekarang\0"
    "sekend # si va yi\0sekend # si wo va yi\0sekmadienis\0sekoni 'e # kuo'osi\0"
    "sekoondii # darbe\0sekoondii # keessatti\0sekoondiiwwan # darban\0"
    "sekoondiiwwan # keessatti\0sektanbur\0sekunde # iliyopita\0sekunde # zilizopita\0sel\0"
    "selasa\0sem\0semalam\0semana kuera\0semana passada\0semi\0sen\0senbe\0senen\0senin\0"
    "sentabr\0sentyabr\0sep\0sepitema\0sept\0septam\0septamber\0septambra\0septemba\0"
    "septembar\0septembari\0septembarip\0september\0septembra\0septembre\0septembrie\0"
    "septembris\0septembro\0septemeber\0septhemba\0septiembre\0septimber\0septiyembre\0"
    "sequent annu\0sequent mensu\0ser\0sera\0serade\0ses\0sesele\0sesem\0sesh\0seshanba\0"
    "sesta-fera\0sestadienis\0sestd\0sestdiena\0sesuk\0set\0setanburu\0setembar\0setember\0"
    "setembr\0setembre\0setembro\0setembru\0setemere\0setenbre\0setenbru\0setiembre\0sett\0"
    "settembar\0settember\0settembre\0settembru\0settimana prossima\0settimana scorsa\0"
    "setyembre\0sex\0sexta\0sexta-feira\0sf\0sginer\0sgiovedi\0sgiugn\0sh\0sha\0sha'ban\0"
    "shaam\0shaban\0shahrivar\0shalay\0shambeh\0shan\0shanba\0shani\0shaniwaar\0shawwal\0"
    "shekara # da ta gabata\0shekaru # da suka gabata\0shk\0shkurt\0sho\0sht\0shtator\0shu\0"
    "shu hafta\0shu oy\0shu yil\0shukra\0shukrawaar\0shwane\0shʉ\0si\0si menesi\0sia\0"
    "sia savaite\0siais metais\0siamlom\0siandien\0siang\0sib\0sibat\0sibata\0sibe\0sibili\0"
    "sibiri\0sibiti\0siddegis\0sidste ar\0sidste maned\0sidste uge\0sie\0sierpien\0sierpnia\0"
    "sieye, ooli u kandie\0sig\0sigunda-fera\0sih\0sihlanu\0sii\0siilo\0siilto\0sij\0sijecanj\0"
    "sijecnja\0sike\0siku # iliyopita\0siku # zilizopita\0sillins\0sim # kar ky\0sim # si ser\0"
    "sima # a atwam\0sima # mu\0simana pasadu\0simasin # a atwam\0simasin # mu\0simdi\0"
    "simenis\0simyny # kar ky\0simyny # si ser\0simyny tag ka\0simyny ti mun ka\0simyny un ka\0"
    "sin\0sina\0sine\0singhgizhaj\0singhgizit\0singhgizngeih\0singhgizroek\0singhgizsam\0"
    "singhgizseiq\0sini\0siptimpa'\0sis\0sisamanngorneq\0sisenbe\0sit\0sithathu\0sittemmiru\0"
    "siu\0siulai\0sivjet\0siyrpnia\0siɓiti\0sk\0skab\0skabmamannu\0skamma\0skammamaanu\0"
    "sledece godine\0sledece nedelje\0sledeceg meseca\0sljedece godine\0sljedece sedmice\0"
    "sljedeceg mjeseca\0sljedeci mjesec\0sljedeci tjedan\0slt\0sm\0smb\0smba\0smbara\0sml\0"
    "smn\0sn\0snein\0sneon\0so\0sob\0sobota\0sodien\0sohaa\0soir\0soisti'\0sok\0sokall\0"
    "sokallim\0sol\0soledi\0som\0somar\0somwaar\0son\0sonda\0sondag\0sonde\0sondee\0sondi\0"
    "sondie\0sondo\0sondo mafu maba\0sondo mafu malal\0sondo mafu mana\0sondo melu mebe\0"
    "sondo melu mele\0sondo melu menyi\0sone\0sonndeg\0sonntag\0sonta\0sontaha\0sontaxtsees\0"
    "sonto\0sonvar\0soo\0sore\0sot\0sotn\0sotnabeaivi\0spal\0spalio\0spalis\0spallins\0spt\0"
    "sr\0srabi\0srabi lenju\0sre\0sreda\0sri\0srijeda\0srj\0srjeda\0srjoda\0sro\0sroda\0srp\0"
    "srpanj\0srpen\0srpna\0srpnja\0ss\0ssm\0st\0st'annu\0sta\0sta simana\0stb\0stember\0"
    "stersas\0stg\0streda\0strzoda\0stu\0stu misi\0studeni\0studenog\0studenoga\0stvrtok\0stw\0"
    "stwortk\0sty\0styczen\0stycznia\0su\0su ay\0su gun\0su hepde\0su mese chi intrat\0"
    "su mese coladu\0su yyl\0sub\0suba\0subah\0subaka\0subat\0subbaahi\0subh\0subota\0suen\0"
    "suk\0sukrar\0sukru\0sukru vara\0sul\0sulet\0sult\0sun\0sunday\0sune\0sunguti\0sunnavend\0"
    "sunndaach\0sunndag\0sunntag\0sunntig\0sunnudagur\0sunnuntai\0sunnuntaina\0suno\0"
    "suno esun #1\0suno esun #2\0suno esun #3\0suno esun #4\0suno esun #5\0suno esun #6\0"
    "suno esun #7\0sunod nga buwan\0sunod nga semana\0sunod nga tuig\0suoi\0suoidnemannu\0sup\0"
    "supapa\0susunod na buwan\0susunod na linggo\0susunod na taon\0sutra\0suube\0suuyee\0suw\0"
    "suwe\0sv\0svetd\0svetdiena\0svi\0svibanj\0svibnja\0svo\0svondo\0syeini\0syeinimaanu\0"
    "syys\0syyskuu\0syyskuuta\0sze\0szep\0szept\0szeptember\0szerda\0szo\0szombat\0sztwortek\0"
    "t-arree\0t2\0t3\0t4\0t5\0t6\0t7\0ta\0ta mesec\0ta teden\0ta'\0ta'u 'e # kuo'osi\0"
    "ta'u kaha'u\0ta'u kuo'osi\0ta'u ni\0taa\0taaisere\0taano\0taata\0taatu\0tab\0tach\0"
    "tachwedd\0tad\0tadggʷat\0tagad\0tahun depan\0tahun ini\0tahun lalu\0tai\0taimi ni\0"
    "taisere\0taite\0tal\0talaado\0talaata\0talata\0talla viikolla\0tallimanngorneq\0tammi\0"
    "tammikuu\0tammikuuta\0tan\0tana\0tana vuonna\0tanaan\0tanggal\0tanghaling-tapat\0tani\0"
    "taparachu\0tar\0tarata\0taraǀkhuumuǁkhab\0tarda\0tarde\0tasahce rakko\0tasahcuce\0"
    "tassa kuussa\0tat\0taun ieu\0taun iki\0taun kamari\0taun ngarep\0taun payun\0taun wingi\0"
    "tay\0tbx\0te\0te # agn\0te # dis\0te # ede\0te # edemes\0te # meisc\0te # menuc\0"
    "te # min\0te # n ann\0te # n de\0te # n meis\0te # n menut\0te # n min\0te # n sec\0"
    "te # n secunt\0te # n'ede\0te # n'edema\0te # n'ora\0te # ores\0te # sec\0te # secunc\0"
    "te'nahko\0te'nane\0tebax\0tebaxa\0techon\0ted\0tedoxe\0tee\0teenee\0teer\0teg\0tegnap\0"
    "tegnapelott\0tegtu-kura-ha\0teipa\0teisipaev\0tem\0temmuz\0ten\0ten mjasec\0ten tyzen\0"
    "tenen\0tengah hari\0tengah malam\0tenpo\0tenpo # ani\0tenpo # ano\0tenpo # di\0"
    "tenpo # men\0tenpo # menuti\0tenpo # menuto\0tenpo # meze\0tenpo # mezi\0tenpo # ora\0"
    "tenpo # ore\0tenpo # seg\0tenpo # segondi\0tenpo # segondo\0tenpo # set\0"
    "tenpo # setemana\0tenpo # setemane\0tenpo esun kama\0tenpo esun kama #\0tenpo esun ni\0"
    "tenpo esun pini\0tenpo esun pini #\0tenpo ilo kama #\0tenpo ilo pini #\0tenpo mun # #\0"
    "tenpo mun ##\0tenpo mun kama\0tenpo mun kama #\0tenpo mun ni\0tenpo mun pini\0"
    "tenpo mun pini #\0tenpo sike kama #\0tenpo sike ni\0tenpo sike pini\0tenpo sike pini #\0"
    "tenpo sike wan\0tenpo suno kama\0tenpo suno kama #\0tenpo suno ni\0tenpo suno pini\0"
    "tenpo suno pini #\0tento mesiac\0tento mesic\0tento rok\0tento tyden\0tento tyzden\0ter\0"
    "teraz\0terca\0terca-feira\0tersa-fera\0tesiran\0tesoo\0tet\0tetor\0th\0tha\0"
    "thahekapsun wi\0thang #\0thang ba\0thang bay\0thang chap\0thang chin\0thang gieng\0"
    "thang hai\0thang mot\0thang muoi\0thang muoi hai\0thang muoi mot\0thang nam\0thang nay\0"
    "thang sau\0thang tam\0thang truoc\0thang tu\0thang#\0thapama\0the\0thg #\0thg#\0"
    "this month\0this week\0this year\0thiyoheyunka wi\0thokata oko kinhan\0"
    "thokata omakha kinhan\0thokata wi kinhan\0thoo\0thoor\0thu\0thu 2\0thu 3\0thu 4\0thu 5\0"
    "thu 6\0thu 7\0thu ba\0thu bay\0thu hai\0thu nam\0thu sau\0thu tu\0thursday\0ti\0tib\0"
    "tich abich\0tich adek\0tich ang'wen\0tich ariyo\0tid\0tifawt\0tih\0tihema\0tiisdei\0"
    "tiisimpa'\0tiistai\0tiistaina\0tin\0tinini\0tiop\0tiop in diit\0tiop thar pet\0tir\0"
    "tirmeh\0tirmeha\0tirs\0tirsdag\0tis\0tisdag\0tisema\0tiu\0tiusde\0tiuzde\0tiuzdee\0tk\0"
    "tldo\0tlh\0tlhakole\0tli\0tme\0tn\0tne\0to\0tob\0today\0toddobaadka danbe\0"
    "toddobaadkii hore\0tode\0toi\0toissa paivana\0tok\0tokonaki\0tom\0tomorrow\0tongersdei\0"
    "too\0toozdee\0tor\0torbanoota # darban\0torbanoota # keessatti\0torbee # darbe\0"
    "torbee # keessatti\0torbee darbe\0torbee dhufu\0torbee kana\0torek\0tors\0torsdag\0"
    "torstai\0torstaina\0tosde\0tosede\0toshiaght-arree\0touko\0toukokuu\0toukokuuta\0tow\0"
    "toz\0tozde\0tr\0tr # darbe\0tr # keessatti\0tra\0tra # anni\0tra # anno\0tra # g\0"
    "tra # gg\0tra # giorni\0tra # giorno\0tra # h\0tra # mese\0tra # mesi\0tra # min\0"
    "tra # minuti\0tra # minuto\0tra # ora\0tra # ore\0tra # sec\0tra # secondi\0"
    "tra # secondo\0tra # sett\0tra # settimana\0tra # settimane\0travanj\0travnja\0"
    "treciadienis\0tresd\0tresdiena\0tri\0tridjudagur\0trinde\0triulas\0trm\0trua\0tsahkapbiˀ\0"
    "tsetsee lye'\0tsh\0tshipi\0tshitwe\0tsuʔndzɨkoʔo\0tsuʔntsɨ\0tsuʔughoe\0tsuʔughɨm\0"
    "tsuʔukpa\0tsuʔume\0tsuʔutomlo\0tsʉtsʉ\0tti\0tu\0tu'a\0tu'apulelulu\0tuan nay\0tuan sau\0"
    "tuan truoc\0tub\0tuber\0tue\0tuesday\0tumoro\0tunde\0tuo\0tuorastah\0tuorastuv\0tur\0"
    "turei\0tus\0tush payti\0tusite\0tuton mesac\0tuton tydzen\0ty\0tys\0tysdag\0tysdagur\0"
    "tɨd\0u\0u misi passatu\0u misi vinturu\0ubermoorn\0ubermore\0ubermorgen\0uddaivemaanu\0"
    "udiv\0ug\0ugbua\0ugma\0ugu\0ugushyingo\0uhr\0uhr nommendaachs\0uhr vormiddaachs\0"
    "uike 'e # kuo'osi\0uike kaha'u\0uike kuo'osi\0uike ni\0ujutro\0ujutru\0ukou\0uku\0"
    "uku kwezi\0ukuboza\0ukw\0ukwakira\0ukwezi gushize\0ukwezi gutaha\0uleeile\0ulehomme\0"
    "ultim annu\0ultim mensu\0uluchelo\0ulwesibili\0ulwesihlanu\0ulwesine\0ulwesithathu\0um\0"
    "um # ar\0um # da\0um # dag\0um # dagar\0um # manad\0um # manadir\0um # min\0um # minutt\0"
    "um # minuttir\0um # mnd\0um # sek\0um # sekund\0um # t\0um # tima\0um # timar\0um # vi\0"
    "um # viku\0um # vikur\0umaga\0ume\0umgqibelo\0umsombuluko\0umunthi\0umuthi\0"
    "umwaka ushize\0umwaka utaha\0un anno fa\0un giorno fa\0un mese fa\0un minuto fa\0"
    "un'ora fa\0una\0una settimana fa\0unco\0ung\0uni\0uno\0unor\0unora\0unyaahu\0"
    "unyaka ophelileyo\0unyaka ozayo\0upu\0uri\0urr\0urria\0urriaren\0urt\0urtarrila\0"
    "urtarrilaren\0usbuucan\0usiku\0ussa\0usuku olulandela olwakusasa\0"
    "usuku olwandulela olwayizolo\0ut\0utery\0uti\0uto\0utorak\0utorok\0utt\0uttuviru\0utuber\0"
    "utuko\0uum\0uur\0uvece\0uyu munsi\0uyu musi\0uyu mwaka\0uzt\0uztaila\0uztailaren\0"
    "uzvakar\0v\0v n\0v noci\0va\0vaasisu\0vaj un ka\0vajky\0vakar\0vakara\0vakaras\0vakars\0"
    "val\0van\0vandaag\0vandag\0vandeesmaand\0vanderedi\0vandredi\0vao\0vas\0vasario\0vasaris\0"
    "vasarnap\0vastuppeeivi\0vastuppeivi\0vaztam\0vcera\0vceraj\0ve\0vec\0vece\0vecer\0veebr\0"
    "veebruar\0velj\0veljaca\0veljace\0ven\0venardi\0venare\0venderdi\0vendredi\0vendredo\0"
    "vendres\0venerdi\0venhkagra-kura-ha\0venner\0venniridia\0venonta jaro\0venonta monato\0"
    "venonta semajno\0venres\0verlede jaar\0verlede maand\0verlede week\0vespre\0vi\0"
    "vidurdienis\0vidurnaktis\0vie\0vienres\0vier'kutan\0viernes\0viime kuussa\0"
    "viime viikolla\0viime vuonna\0vil\0vin\0vinars\0vineri\0viru(n) # d\0viru(n) # deeg\0"
    "viru(n) # j\0viru(n) # joer\0viru(n) # m\0viru(n) # meint\0viru(n) # min\0"
    "viru(n) # minutten\0viru(n) # sek\0viru(n) # sekonnen\0viru(n) # st\0viru(n) # stonnen\0"
    "viru(n) # w\0viru(n) # wochen\0virun # d\0virun # dag\0virun # j\0virun # joer\0"
    "virun # m\0virun # min\0virun # minutt\0virun # mount\0virun # sek\0virun # sekonn\0"
    "virun # st\0virun # stonn\0virun # w\0virun # woch\0vjet\0vlj\0vm\0volgend jaar\0"
    "volgende jaar\0volgende maand\0volgende week\0vor # jahr\0vor # jahren\0vor # jar\0"
    "vor # johr\0vor # johre\0vor # m\0vor # manet\0vor # min\0vor # minuta\0vor # minute\0"
    "vor # minuten\0vor # monat\0vor # monaten\0vor # s\0vor # sek\0vor # sekund\0"
    "vor # sekunde\0vor # sekunden\0vor # std\0vor # stund\0vor # stunde\0vor # stunden\0"
    "vor # tag\0vor # tagen\0vor # wo\0vor # woche\0vor # wochen\0vor # wuca\0vor einem jahr\0"
    "vor einem monat\0vor einem tag\0vor einer minute\0vor einer stunde\0vor einer woche\0"
    "vorgeschter\0vorgester\0vorgestern\0vorig jaar\0vorige maand\0vorige week\0vorjestere\0"
    "vorm\0vormeddaach\0vormittag\0vormittags\0vr\0vrijdag\0vrydag\0vu\0vue\0vuo\0vuos\0"
    "vuossaarga\0vuossarga\0vyesi\0vyesimaanu\0vɨɨrɨ\0w\0w # darbe\0w # dura\0w nocy\0"
    "w poludnie\0w przyszlym miesiacu\0w przyszlym roku\0w przyszlym tygodniu\0w tym miesiacu\0"
    "w tym roku\0w tym tygodniu\0w zeszlym miesiacu\0w zeszlym roku\0w zeszlym tygodniu\0wa\0"
    "wa kana\0wa katano\0wa katatu\0wa keli\0wa kwambililya\0wa kyumwa\0wa thanthatu\0waa\0"
    "waggaa # dura\0waggaa # keessatti\0waggaa darbe\0waggaa dhufu\0waggaa kana\0"
    "waggoota # dura\0waggoota # keessatti\0wai\0wairi\0wal\0wale\0waltora\0wanit\0"
    "waniyetu wi\0wanja\0wannan satin\0wannan watan\0warc'hoazh\0warlene\0wassarins\0"
    "wasuthun wi\0wata # da ya gabata\0wata na gaba\0watan da ya gabata\0"
    "watanni # da suka gabata\0wax\0waxabajjii\0wb\0wcera\0wczoraj\0wd\0we\0wed\0wednesday\0"
    "weer wi weesu\0weer wii\0weer wiy new\0wele\0wen\0wena\0wenerei\0wenesde\0wenesede\0"
    "wenezde\0wenezdee\0wenge\0wengi\0wer\0werurwe\0wet\0wetano\0wethatu\0wg # dura\0"
    "wg # keessatti\0wgt\0wi k'un hehan\0wichishu\0wieczor\0wieczorem\0wii\0wiixata\0wik\0"
    "wiki # iliyopita\0wiki # zilizopita\0wiki hii\0wiki ijayo\0wiki iliyopita\0wim\0wimanet\0"
    "win\0wingi\0winsti'\0wintermanet\0wiothehika wi\0wipazukha-waste wi\0wirade\0"
    "wirade arire\0wisasidis\0wists'i hayashuh\0witse\0wix\0wkd\0wkl\0wkn\0wkr\0wkw\0wky\0wmj\0"
    "wmw\0wnn\0wo\0woansdei\0woensdag\0wotp\0wotpoldnja\0wrz\0wrzes\0wrzesien\0wrzesnia\0wt\0"
    "wtd\0wth\0wtn\0wto\0wtorek\0wtu\0wu\0wuk\0wukuada\0wun\0wunstaxtsees\0wuok tich\0wut\0"
    "wutora\0wythnos ddiwethaf\0wythnos nesaf\0xan\0xaneiro\0xb'een po\0xb'elee po\0xin\0"
    "xineru\0xjunlaj po\0xkaa po\0xkab' po\0xkab'laj po\0xlajee po\0xnt\0xo\0xov\0xoves\0xu\0"
    "xue\0xueves\0xul\0xullo\0xun\0xunetu\0xuno\0xunu\0xwaq po\0xwaqxaq po\0xwuuq po\0y bore\0"
    "y mis hwn\0y prynhawn\0ya\0yaani\0yah maheena\0yak\0yakshambeh\0yakshanba\0yamma\0yan\0"
    "yani\0yanuari\0yanvar\0yanwar\0yanzu\0yaou\0yar\0yarim tun\0yarin\0yarkomaa\0yasi kuera\0"
    "yau\0yavo\0yaw\0yawoada\0yawoɖa\0yb\0ybo\0ye\0yeb\0yebrayer\0yebrir\0yedi\0yek\0yeksem\0"
    "yeksenbe\0yel\0yen\0yennayer\0yepe\0yepe-mukui\0yepe-putimaa\0yepe-yepe\0yer\0yestade\0"
    "yesterday\0yfory\0yh\0ylihuomenna\0ym\0ymhen # awr\0ymhen # blynedd\0ymhen # diwrnod\0"
    "ymhen # eil\0ymhen # eiliad\0ymhen # flynedd\0ymhen # fun\0ymhen # mis\0ymhen # mlynedd\0"
    "ymhen # mun\0ymhen # munud\0ymhen # o flynyddoedd\0ymhen # ws\0ymhen # wythnos\0yo\0"
    "yolla\0yow\0yp\0yr hwyr\0yr wythnos hon\0ys\0ysm\0yuk\0yukuaku\0yul\0yuli\0yulyu\0yulyuz\0"
    "yun\0yuni\0yunyu\0yy\0za\0za # c\0za # d\0za # dan\0za # dana\0za # den\0za # dne\0"
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
    "zaabig\0zaarikay b\0zajtra\0zajzony mjasec\0zajzony tyzen\0zallaws\0zan\0zanvie\0zanwiye\0"
    "zanwuye\0zar\0zari\0zasly mesac\0zasly tydzen\0zaterdag\0zdaj\0zdat azal\0ze\0zedi\0"
    "zeger\0zen\0zena\0zenar\0zercl\0zercladur\0zeuggia\0zi\0zib\0zibandlela\0ziischtig\0zil\0"
    "zilye\0zin\0zinsa\0zis\0zistag\0zitra\0zjut\0zjutraj\0zmittag\0zmu\0zmw\0znacht\0znowa\0"
    "zo\0zob\0zoba\0zom\0zoma\0zondag\0zordi\0zugno\0zul\0zuluye\0zuro\0zuw\0zuwen\0zuy\0"
    "zuyye\0zvec\0zvecer\0zvi\0zvita\0·𐑑𐑵\0·𐑑𐑵𐑟𐑛𐑱\0·𐑓𐑧\0·𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0·𐑓𐑮\0·𐑓𐑮𐑲𐑛𐑱\0·𐑔𐑻\0·𐑔𐑻𐑟𐑛𐑱\0"
    "·𐑕𐑧\0·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0·𐑕𐑨\0·𐑕𐑨𐑛𐑻𐑛𐑱\0·𐑕𐑭\0·𐑕𐑭𐑙𐑛𐑱\0·𐑛𐑭\0·𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0·𐑡𐑨\0·𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0·𐑡𐑫\0·𐑡𐑫𐑤𐑲\0"
    "·𐑡𐑵\0·𐑡𐑵𐑯\0·𐑢𐑧\0·𐑢𐑧𐑙𐑟𐑛𐑱\0·𐑥𐑭\0·𐑥𐑭𐑙𐑛𐑱\0·𐑥𐑱\0·𐑥𐑸\0·𐑥𐑸𐑗\0·𐑪𐑜\0·𐑪𐑜𐑭𐑕𐑑\0·𐑯𐑴\0·𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0·𐑱𐑐\0"
    "·𐑱𐑐𐑮𐑭𐑤\0·𐑷𐑒\0·𐑷𐑒𐑑𐑴𐑚𐑸\0ƒe # si va yi\0ƒe # si va yi me\0ƒe # si wo va yi\0ƒe si gbo na\0"
    "ƒe si va yi\0ƒe sia\0ǀhooǂgaeb\0ǀkhuuǁkhab\0ǁgoagas\0ǂkhoesaob\0ǂnuǁnaiseb\0ǃhoaǂkhaib\0"
    "ǃkhaitsab\0ǃkhanni\0ǃkhanǀgoab\0ǃuias\0ɓulɓuse\0ɖu #\0ɖu#\0ɖʊ\0ɗon\0ɗonesu\0ɣetro\0"
    "ɣleti # si va yi\0ɣleti # si wo va yi\0ɣleti si gbo na\0ɣleti si va yi\0ɣleti sia\0ɣuc\0"
    "ɣuct\0ɩjicimka kanoro\0ɩjikawerka kanoro\0ɩjikeuka kanoro\0ɩjikpaka kanoro\0ʊron\0"
    "ʊshile kʊboɖu\0ʊshile kʊsasʊ\0απογ\0απογευμα\0απρ\0απριλιοσ\0απριλιου\0αυγ\0αυγουστοσ\0"
    "αυγουστου\0αυριο\0βραδυ\0γεν\0δε\0δεκ\0δεκεμβριοσ\0δεκεμβριου\0δευ\0δευτερα\0"
    "επομενη εβδομαδα\0επομενο ετοσ\0επομενοσ μηνασ\0ιαν\0ιανουαριοσ\0ιανουαριου\0ιουλ\0"
    "ιουλιοσ\0ιουλιου\0ιουν\0ιουνιοσ\0ιουνιου\0κυ\0κυρ\0κυριακη\0μαι\0μαιοσ\0μαιου\0μαρ\0"
    "μαρτιοσ\0μαρτιου\0μεθαυριο\0μεσημ\0μεσημερι\0μμ\0νοε\0νοεμβριοσ\0νοεμβριου\0οκτ\0"
    "οκτωβριοσ\0οκτωβριου\0πα\0παρ\0παρασκευη\0πε\0πεμ\0πεμπτη\0περσι\0πμ\0πριν απο # δευτ\0"
    "πριν απο # δευτερολεπτα\0πριν απο # δευτερολεπτο\0πριν απο # εβδ\0πριν απο # εβδομαδα\0"
    "πριν απο # εβδομαδεσ\0πριν απο # ετη\0πριν απο # ετοσ\0πριν απο # ημ\0πριν απο # ημερα\0"
    "πριν απο # ημερεσ\0πριν απο # λεπ\0πριν απο # λεπτα\0πριν απο # λεπτο\0πριν απο # μηνα\0"
    "πριν απο # μηνεσ\0πριν απο # ω\0πριν απο # ωρα\0πριν απο # ωρεσ\0προηγουμενη εβδομαδα\0"
    "προηγουμενοσ μηνασ\0προχθεσ\0πρωι\0σα\0σαβ\0σαββατο\0σε # δευτ\0σε # δευτερολεπτα\0"
    "σε # δευτερολεπτο\0σε # εβδ\0σε # εβδομαδα\0σε # εβδομαδεσ\0σε # ετη\0σε # ετοσ\0σε # ημ\0"
    "σε # ημερα\0σε # ημερεσ\0σε # λεπ\0σε # λεπτα\0σε # λεπτο\0σε # μηνα\0σε # μηνεσ\0σε # ω\0"
    "σε # ωρα\0σε # ωρεσ\0σεπ\0σεπτεμβριοσ\0σεπτεμβριου\0σημερα\0στισ\0τε\0τετ\0τεταρτη\0"
    "το απογευμα\0το βραδυ\0το μεσημερι\0το πρωι\0τρ\0τρεχουσα εβδομαδα\0τρεχων μηνασ\0τρι\0"
    "τριτη\0τωρα\0φεβ\0φεβρουαριοσ\0φεβρουαριου\0φετοσ\0χθεσ\0ааспыт нэдиэлэ\0ааспыт ыи\0абон\0"
    "аван\0авг\0август\0августа\0августы\0аз\0азыр\0ака\0алдыңгүні\0алт\0алтынньы\0ам\0"
    "амгы чыл\0аныгыскы ыи\0апр\0апрел\0апрелы\0апрель\0апреля\0април\0априла\0аравдугаар сар\0"
    "аравдугаар сарын\0арбадугаар һара\0арбан нэгэдүгээр һара\0арбан хоердугаар һара\0"
    "арван нэгдүгээр сар\0арван нэгдүгээр сарын\0арван хоердугаар сар\0арван хоердугаар сарын\0"
    "атр\0атырдьых ыиа\0атырдьых ыиын\0ау\0ауг\0аугуст\0ауторак\0ахс\0ахсынньы\0ахшам\0"
    "ахшамүстү\0ақп\0ақпан\0б\0ба\0баасан\0базар\0базар ертәси\0балаҕан ыиа\0балаҕан ыиын\0"
    "баскыһыанньа\0баханчу баттахь\0бе\0беисенбі\0беиш\0беишемби\0бер\0березень\0березня\0"
    "билигин\0бимба\0биылғы жыл\0блҕ\0бн\0бс\0бу аида\0бу атнада\0бу иил\0бу нэдиэлэ\0бу ои\0"
    "бу ыи\0бу ҳафта\0бугун\0бул аида\0бш\0быел\0быиыл\0был аиҙа\0был аҙнала\0былтыр\0"
    "былтырғы жыл\0былырыын\0бэ\0бэнидиэнньик\0бэс\0бэс ыиа\0бэс ыиын\0бээтиҥсэ\0бэҕэһээ\0бя\0"
    "бямба\0бүген\0бүгин\0бүгін\0бүгүн\0бүрсігүні\0бүрсүгүнү\0бөгөн\0в\0в прошлом году\0"
    "в прошлом месяце\0в следующем году\0в следующем месяце\0в этом году\0в этом месяце\0"
    "вдругиден\0вер\0верасень\0верасня\0вересень\0вересня\0веч\0вече\0вечер\0вечера\0вечерта\0"
    "вечора\0вечір\0во\0воскресенье\0вр\0вс\0вт\0вто\0вторник\0вчера\0вырсарни кун\0вівторок\0"
    "г\0гараг\0год\0года\0година\0груд\0грудень\0грудня\0гуравдугаар сар\0гуравдугаар сарын\0"
    "гурбадугаар һара\0гыин\0гыинвар\0да\0дабаа\0даваа\0данас\0даханчу кӏирнахь\0"
    "даханчу шарахь\0дек\0декабр\0декабры\0декабрь\0декабря\0декември\0денес\0день\0дец\0"
    "децембар\0децембра\0дируз\0днес\0дня\0догодина\0долодугаар һара\0долоодугаар сар\0"
    "долоодугаар сарын\0дп\0дс\0ду\0душ\0душанба\0душанбе\0дцг\0дш\0дшб\0дыццӕг\0дү\0дүи\0"
    "дүисенбі\0дүишемби\0дүишөмбү\0дүрбэдүгээр һара\0дүш\0дүшәмбе\0дөрөвдүгээр сар\0"
    "дөрөвдүгээр сарын\0еа\0еара\0ек\0екш\0екшемби\0ел\0енер\0ертең\0есдүгээр сар\0"
    "есдүгээр сарын\0ж\0жек\0жексенбі\0жекшемби\0жел\0желтоқсан\0жм\0жні\0жнівень\0жніуня\0"
    "жовт\0жовтень\0жовтня\0жс\0жу\0жум\0жума\0жш\0жұма\0за # год\0за # година\0за # године\0"
    "за # години\0за # годину\0за # д\0за # дан\0за # дана\0за # ден\0за # дена\0за # мес\0"
    "за # месец\0за # месеца\0за # месеци\0за # мин\0за # минут\0за # минута\0за # минути\0"
    "за # мјес\0за # мјесец\0за # мјесеца\0за # мјесеци\0за # нед\0за # недеља\0за # недеље\0"
    "за # недељу\0за # сат\0за # сата\0за # сати\0за # седм\0за # седмица\0за # седмице\0"
    "за # седмици\0за # седмицу\0за # сек\0за # секунд\0за # секунда\0за # секунде\0"
    "за # секунди\0за # секунду\0за # ч\0за # час\0за # часа\0завтра\0завчера\0задутре\0зараз\0"
    "заутра\0знон\0зургаадугаар сар\0зургаадугаар сарын\0зургадугаар һара\0и\0иллэрээ күн\0им\0"
    "имруз\0иннӕбон\0иом\0иома\0иртне уиахра\0иртне эрнере\0иртәгә\0ирэх долоо хоног\0"
    "ирэх жил\0ирэх сар\0иш\0ишемби\0ишм\0июл\0июлы\0июль\0июля\0июн\0июны\0июнь\0июня\0ијл\0"
    "ијн\0ијул\0ијун\0иәк\0иәкшәмбе\0к у\0к х\0кар\0карарчу баттахь\0карарчу кӏирнахь\0"
    "карарчу шарахь\0карлач\0кас\0кастрычнік\0кастрычніка\0каҫал\0квіт\0квітень\0квітня\0"
    "кеиинги аи\0кеиинги жыл\0кеиинги иил\0кеиинги ои\0кеиинги ҳафта\0кеиинги ҳәпте\0"
    "келерки аптада\0келесі аи\0келесі апта\0келесі жыл\0келир чыл\0кес\0кесаҙна\0кеча\0"
    "кечаси\0кечинде\0кечкурун\0кечээ\0кечқурун\0кеш\0кеше\0кешкі\0кеҫнерни кун\0киләсе аида\0"
    "киләсе атнада\0киләсе елда\0киләһе аиҙа\0киләһе аҙнала\0киләһе иылда\0кисә\0кичә\0клн\0"
    "кра\0красавік\0красавіка\0крс\0кс\0ку уиахра\0ку эрнере\0кулун тутар\0кундузи\0кха\0"
    "кхаара\0кхана\0къуырисӕр\0кэлэр нэдиэлэ\0кҫ\0күнэ\0кӏи\0кӏира\0лани\0летась\0лип\0липень\0"
    "липня\0лист\0листопад\0листопада\0лх\0лхагва\0лют\0лютага\0лютии\0лютого\0люты\0ліп\0"
    "ліпень\0ліпеня\0ліс\0лістапад\0лістапада\0маи\0маирӕмбон\0маиы\0мам\0мамыр\0мар\0маргааш\0"
    "март\0марта\0мартъи\0мартъииы\0мау\0маусым\0мая\0мај\0маја\0мигмар\0миналата година\0"
    "минатата седмица\0минатиот месец\0минулого місяця\0минулого року\0минулого тижня\0"
    "моҳи гузашта\0моҳи оянда\0моҳи ҷори\0мрб\0мсу\0мурдагы күнү\0муус устар\0мя\0мягмар\0"
    "мүнөө\0на гэтым тыдні\0на мінулым тыдні\0на наступным тыдні\0на обяд\0на прошлои неделе\0"
    "на следующеи неделе\0на этои неделе\0навечер\0наимадугаар һара\0наимдугаар сар\0"
    "наимдугаар сарын\0напладне\0нар\0нарас\0наступного місяця\0наступного року\0"
    "наступного тижня\0нау\0наурыз\0наутро\0нд\0не\0нед\0недела\0неделя\0недеља\0неділя\0"
    "недјеља\0нима\0нов\0новембар\0новембра\0ное\0ноем\0ноември\0нок\0ноке\0ночи\0ночь\0ночі\0"
    "ноя\0нояб\0ноябр\0ноябры\0ноябрь\0ноября\0ној\0нојабр\0ноћ\0ноћу\0нэгдүгээр сар\0"
    "нэгдүгээр сарын\0нэгэдүгээр һара\0ня\0нядзеля\0ням\0ніч\0нөгөөдөр\0о\0оваа година\0"
    "оваа седмица\0ове године\0ове недеље\0ове седмице\0овог месеца\0овог мјесеца\0овој месец\0"
    "одоо\0окт\0октобар\0октобра\0октомври\0октябр\0октябры\0октябрь\0октября\0октјабр\0олун\0"
    "олунньу\0онзи ден\0оны\0оп\0оптуорунньук\0ор\0орои\0оршот\0осы аи\0осы апта\0от ыиа\0"
    "от ыиын\0оти\0п'ятниця\0па\0пазаучора\0паи\0паишанба\0панядзелак\0панҷшанбе\0"
    "пас аз # дақ\0пас аз # дақиқа\0пас аз # м\0пас аз # моҳ\0пас аз # руз\0пас аз # с\0"
    "пас аз # соат\0пас аз # сол\0пас аз # сон\0пас аз # сония\0пас аз # ст\0пас аз # ҳ\0"
    "пас аз # ҳафта\0паслязаутра\0паян\0пе\0пелтер\0пет\0петак\0петок\0петък\0пи\0пии\0"
    "пиишемби\0пладне\0пм\0пн\0по\0по под\0по подне\0подне\0позавчера\0позавчора\0полд\0"
    "полдень\0полн\0полнок\0полночь\0полудень\0полунощ\0пон\0понеделник\0понедельник\0"
    "понедељак\0понеділок\0понедјељак\0поноћ\0попл\0попладне\0поподне\0послезавтра\0"
    "послииеподне\0послије подне\0пп\0пр # г\0пр # д\0пр # м\0пр # мин\0пр # седм\0пр # сек\0"
    "пр # ч\0праз # г\0праз # гадз\0праз # гадзін\0праз # гадзіну\0праз # гадзіны\0"
    "праз # гадоу\0праз # гады\0праз # год\0праз # года\0праз # дзен\0праз # дзень\0"
    "праз # дня\0праз # дні\0праз # мес\0праз # месяц\0праз # месяца\0праз # месяцау\0"
    "праз # месяцы\0праз # с\0праз # секунд\0праз # секунду\0праз # секунды\0праз # тыд\0"
    "праз # тыдзень\0праз # тыдня\0праз # тыдняу\0праз # тыдні\0праз # хв\0праз # хвілін\0"
    "праз # хвіліну\0праз # хвіліны\0пре # г\0пре # год\0пре # година\0пре # године\0пре # д\0"
    "пре # дана\0пре # м\0пре # мес\0пре # месеца\0пре # месеци\0пре # мин\0пре # минута\0"
    "пре # н\0пре # нед\0пре # недеља\0пре # недеље\0пре # с\0пре # сата\0пре # сати\0"
    "пре # сек\0пре # секунде\0пре # секунди\0пре # ч\0пре подне\0пред # год\0пред # година\0"
    "пред # години\0пред # ден\0пред # дена\0пред # месец\0пред # месеци\0пред # мин\0"
    "пред # минута\0пред # минути\0пред # седмица\0пред # седмици\0пред # сек\0пред # секунда\0"
    "пред # секунди\0пред # час\0пред # часа\0преди # г\0преди # година\0преди # години\0"
    "преди # ден\0преди # дни\0преди # м\0преди # месец\0преди # месеца\0преди # мин\0"
    "преди # минута\0преди # минути\0преди # седм\0преди # седмица\0преди # седмици\0"
    "преди # сек\0преди # секунда\0преди # секунди\0преди # ч\0преди # час\0преди # часа\0"
    "предходен месец\0предходната седмица\0през нощта\0прекосутра\0прекјуче\0претпл\0"
    "претпладне\0прије # г\0прије # год\0прије # година\0прије # године\0прије # годину\0"
    "прије # д\0прије # дан\0прије # дана\0прије # м\0прије # мин\0прије # минут\0"
    "прије # минута\0прије # мјес\0прије # мјесец\0прије # мјесеца\0прије # мјесеци\0"
    "прије # с\0прије # сат\0прије # сата\0прије # сати\0прије # седм\0прије # седмица\0"
    "прије # седмице\0прије # седмицу\0прије # сек\0прије # секунд\0прије # секунде\0"
    "прије # секунди\0прије # ч\0прије подне\0проб\0прошле године\0прошле недеље\0"
    "прошле седмице\0прошлог месеца\0прошлог мјесеца\0пт\0пуш\0пшб\0пятница\0пятніца\0північ\0"
    "післязавтра\0пү\0пүрбэ\0пүрэв\0пӏе\0пӏераска\0пәнҗ\0пәнҗешәмбе\0р\0ранку\0ранок\0раш\0"
    "раштав\0рогӏерчу баттахь\0рогӏерчу кӏирнахь\0рогӏерчу шарахь\0року\0саб\0сабат\0сабота\0"
    "сада\0сак\0сакавік\0сакавіка\0сарсын\0сб\0сбт\0се\0сега\0сегодня\0сеисенбі\0сеичас\0"
    "селета\0селхана\0сен\0сенбі\0сення\0сент\0сентябр\0сентябры\0сентябрь\0сентября\0"
    "сентјабр\0сеп\0септ\0септембар\0септембра\0септември\0серада\0середа\0серп\0серпень\0"
    "серпня\0сеш\0сешанба\0сешанбе\0си\0сии\0сиишемби\0сиш\0сишәмбе\0след # г\0след # година\0"
    "след # години\0след # ден\0след # дни\0след # м\0след # месец\0след # месеца\0след # мин\0"
    "след # минута\0след # минути\0след # седм\0след # седмица\0след # седмици\0след # сек\0"
    "след # секунда\0след # секунди\0след # ч\0след # час\0след # часа\0следващ месец\0"
    "следващата година\0следващата седмица\0следеће године\0следеће недеље\0следећег месеца\0"
    "следната седмица\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0"
    "соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0сриједа\0сряда\0сс\0сту\0"
    "студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0сутринта\0сшб\0събота\0сыл\0"
    "сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0сљедеће године\0сљедеће седмице\0"
    "сљедећег мјесеца\0сүбһ\0сә\0сәгатьтә\0сәр\0сәрсенбі\0сәршемби\0сәу\0сәуір\0сәһәр\0"
    "табадугаар һара\0тавдугаар сар\0тавдугаар сарын\0тази година\0тази седмица\0талтүс\0там\0"
    "тамыз\0тахана\0таң\0таңкы\0таңғы\0тк\0тн\0то\0този месец\0тохс\0тохсунньу\0трав\0травень\0"
    "травня\0тунти кун\0туш паити\0тң\0түн\0түн жарымы\0түн ичинде\0түн ортосу\0түнгі\0түскі\0"
    "түстен кеиін\0түстен кеиінгі\0түштөн кииин\0түштөн кииинки\0у\0у гэтым месяцы\0"
    "у мінулым месяцы\0у наступным годзе\0у наступным месяцы\0у подне\0увече\0узган аида\0"
    "узган атнада\0узган ел\0улуг-хүн\0уржигдар\0усы аи\0усы жыл\0усы ҳәпте\0ут\0ута\0"
    "утган иил\0утган ои\0утган ҳафта\0уто\0уторак\0утра\0утре\0утро\0ух\0учора\0ушул аптада\0"
    "ујутру\0фардо\0феб\0фебруар\0фебруара\0фев\0февр\0феврал\0февралы\0февраль\0февраля\0"
    "февруари\0халь\0хоердугаар сар\0хоердугаар сарын\0хоердугаар һара\0хоито долоон хоног\0"
    "хоито жэл\0хоито һара\0хуыцаубон\0хцб\0хӏинца\0хәзер\0хәҙер\0цпр\0цыппӕрӕм\0цього місяця\0"
    "цього року\0цього тижня\0цяпер\0ч\0ча\0чак түш\0час\0чацвер\0че\0черв\0червень\0червня\0"
    "через # г\0через # год\0через # года\0через # годин\0через # години\0через # годину\0"
    "через # день\0через # дн\0через # днеи\0через # дня\0через # дні\0через # днів\0"
    "через # л\0через # лет\0через # мес\0через # месяц\0через # месяца\0через # месяцев\0"
    "через # мин\0через # минут\0через # минуту\0через # минуты\0через # міс\0через # місяць\0"
    "через # місяця\0через # місяці\0через # місяців\0через # нед\0через # недели\0"
    "через # недель\0через # неделю\0через # р\0через # роки\0через # року\0через # років\0"
    "через # рік\0через # с\0через # сек\0через # секунд\0через # секунди\0через # секунду\0"
    "через # секунды\0через # тиж\0через # тиждень\0через # тижня\0через # тижні\0"
    "через # тижнів\0через # хв\0через # хвилин\0через # хвилини\0через # хвилину\0через # ч\0"
    "через # час\0через # часа\0через # часов\0чет\0четвер\0четверг\0четвртак\0четврток\0"
    "четвъртък\0чо\0чор\0чоршанба\0чоршанбе\0чп\0чт\0чук\0чц\0чшб\0чэппиэр\0чэр\0чэрвень\0"
    "чэрвеня\0чәр\0чәршәмбе\0чәршәнбә\0чәршәнбә ахшамы\0ш\0ша\0шамат кун\0шан\0шанба\0шанбе\0"
    "шар\0шарш\0шаршамбы\0шаршемби\0шб\0ше\0шеиш\0шеишемби\0шем\0шемби\0ши\0шим\0шимбә\0"
    "шинара\0шиш\0шишәмбе\0шм\0шнб\0шр\0шуо\0шуот\0шш\0шіл\0шілде\0шәм\0шәмбе\0шәнбә\0шөнө\0"
    "шөнө дунд\0ыам\0ыам ыиа\0ыам ыиын\0ын\0ыран\0ыт\0ытлари кун\0эи\0эк\0эмдиги аида\0"
    "эмдиги жылы\0энэ долоо хоног\0энэ долоон хоног\0энэ жил\0энэ жэл\0энэ сар\0энэ һара\0эр\0"
    "эрне кун\0эртага\0эрталаб\0эртең\0эртең менен\0эрткен чыл\0эһиил\0юли\0юн\0юн кун\0юни\0"
    "юпа\0юһэдүгээр һара\0як\0якш\0якшанба\0якшанбе\0якшәмбе\0ян\0янв\0январ\0январы\0январь\0"
    "января\0яну\0януари\0ярим тун\0яшб\0јан\0јанвар\0јануар\0јануара\0јануари\0јул\0јула\0"
    "јули\0јун\0јуна\0јуни\0јутро\0јуче\0ғин\0ғинуар\0җом\0җомга\0қаз\0қазан\0қазір\0қар\0"
    "қараша\0қаң\0қаңтар\0қыр\0қыркүиек\0ҝеҹә\0ҝеҹәјары\0ҝүндүз\0ҝүнорта\0ҫерт\0ҫертме\0"
    "ҫитес уиахра\0ҫитес эрнере\0ҫитес ҫулта\0ҫу\0ҫур\0ҫурла\0үглөөдэр\0үд дунд\0"
    "үнгэрэгшэ долоон хоног\0үнгэрэгшэ жэл\0үнгэрэгшэ һара\0үсэгэлдэр\0үткән аиҙа\0"
    "үткән аҙнала\0үх\0үө\0ҳафтаи гузашта\0ҳафтаи оянда\0ҳафтаи ҷори\0ҳозир\0ҷмъ\0ҷумъа\0ҹ\0"
    "ҹа\0ҹүмә\0ҹүмә ахшамы\0һарба\0ӕмбисбоны размӕ\0ӕмбисбоны фӕстӕ\0ӕндӕрӕбон\0ӕрт\0ӕртыццӕг\0"
    "өглөө\0өдөр\0өиүүн\0өнгөрсөн долоо хоног\0өнгөрсөн жил\0өнгөрсөн сар\0өнөөдөр\0өткен аи\0"
    "өткен апта\0өткен жыл\0өткен ҳәпте\0өткөн аида\0өткөн аптада\0өчигдөр\0այս ամիս\0"
    "այս շաբաթ\0այս տարի\0այսօր\0ապր\0ապրիլ\0ապրիլի\0առավոտ\0առավոտյան\0գիշեր\0գիշերը\0"
    "գիշերվա\0դեկ\0դեկտեմբեր\0դեկտեմբերի\0եկ\0երեկ\0երեկո\0երեկոյան\0երեքշաբթի\0երկ\0"
    "երկուշաբթի\0երք\0եք\0թ\0կեսգիշեր\0կեսգիշերին\0կեսօր\0կեսօրին\0կիր\0կիրակի\0կր\0"
    "հաջորդ ամիս\0հաջորդ շաբաթ\0հաջորդ տարի\0հգ\0հիմա\0հինգշաբթի\0հլս\0հնգ\0հնս\0հնվ\0հոկ\0"
    "հոկտեմբեր\0հոկտեմբերի\0հուլիս\0հուլիսի\0հունիս\0հունիսի\0հունվար\0հունվարի\0մայիս\0"
    "մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ օրը\0նախորդ ամիս\0նախորդ շաբաթ\0նախորդ տարի\0"
    "նոյ\0նոյեմբեր\0նոյեմբերի\0շաբաթ\0շբ\0շբթ\0ու\0ուր\0ուրբաթ\0չորեքշաբթի\0չրք\0չք\0սեպ\0"
    "սեպտեմբեր\0սեպտեմբերի\0վաղը\0վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0"
    "փետրվարի\0փտվ\0օգոստոս\0օգոստոսի\0օգս\0אוגוסט\0אוג׳\0אויג\0אויגוסט\0אוקטובר\0אוק׳\0אחה״צ\0"
    "אחר הצהריים\0איבער # חדשים\0איבער # חודש\0איבער # יאר\0איבער א יאר\0איבער אכט טאג\0"
    "אין # טאג ארום\0אין # טעג ארום\0אפר\0אפריל\0אפר׳\0אקט\0אקטאבער\0אתמול\0א׳\0ב\0באוגוסט\0"
    "באוג׳\0באוקטובר\0באוק׳\0באפריל\0באפר׳\0בבוקר\0בדצמבר\0בדצמ׳\0בוקר\0ביולי\0ביוני\0בינואר\0"
    "בינו׳\0בלילה\0במאי\0במרץ\0בנובמבר\0בנוב׳\0בספטמבר\0בספט׳\0בעוד # דקות\0בעוד # דק׳\0"
    "בעוד # חודשים\0בעוד # ימים\0בעוד # שבועות\0בעוד # שב׳\0בעוד # שניות\0בעוד # שנים\0"
    "בעוד # שנ׳\0בעוד # שעות\0בעוד # שע׳\0בעוד דקה (#)\0בעוד דק׳ (#)\0בעוד חודש (#)\0"
    "בעוד חודשיים (#)\0בעוד יום (#)\0בעוד יום אחד (#)\0בעוד יומיים (#)\0בעוד שבוע (#)\0"
    "בעוד שבועיים (#)\0בעוד שב׳ (#)\0בעוד שנייה (#)\0בעוד שנתיים (#)\0בעוד שנ׳ (#)\0"
    "בעוד שעה (#)\0בעוד שעתיים (#)\0בערב\0בפברואר\0בפבר׳\0בצהריים\0בשעה\0ב׳\0ג׳\0דאנערשטיק\0"
    "דינסטיק\0דעם חודש\0דעצ\0דעצעמבער\0דצמבר\0דצמ׳\0ד׳\0החודש\0החודש הבא\0החודש שעבר\0היום\0"
    "היינט\0השבוע\0השבוע הבא\0השבוע שעבר\0השנה\0השנה הבאה\0השנה שעברה\0הײ יאר\0ה׳\0ו׳\0זונטיק\0"
    "חצות\0טן\0יאנ\0יאנואר\0יולי\0יום א׳\0יום ב׳\0יום ג׳\0יום ד׳\0יום ה׳\0יום ו׳\0יום חמישי\0"
    "יום ראשון\0יום רביעי\0יום שבת\0יום שישי\0יום שלישי\0יום שני\0יוני\0ינואר\0ינו׳\0לילה\0"
    "לפנות בוקר\0לפני # דקות\0לפני # דק׳\0לפני # חודשים\0לפני # חו׳\0לפני # ימים\0"
    "לפני # שבועות\0לפני # שב׳\0לפני # שניות\0לפני # שנים\0לפני # שנ׳\0לפני # שעות\0"
    "לפני # שע׳\0לפני דקה (#)\0לפני דק׳ (#)\0לפני חודש (#)\0לפני חודשיים (#)\0לפני חו׳ (#)\0"
    "לפני יום אחד (#)\0לפני יומיים (#)\0לפני שבוע (#)\0לפני שבועיים (#)\0לפני שב׳ (#)\0"
    "לפני שנה (#)\0לפני שנתיים (#)\0לפני שנ׳ (#)\0לפני שעה (#)\0לפני שעתיים (#)\0לפני שע׳ (#)\0"
    "מאי\0מאנטיק\0מארגן\0מחר\0מחרתיים\0מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0נאוועמבער\0נאכמיטאג\0"
    "נובמבר\0נוב׳\0נעכטן\0סעפ\0סעפטעמבער\0ספטמבר\0ספט׳\0עכשיו\0ערב\0פאר # חדשים\0פאר # חודש\0"
    "פאר # יאר\0פאראיאר\0פארגאנגענעם חודש\0פארמיטאג\0פברואר\0פבר׳\0פעב\0פעברואר\0פרײטיק\0"
    "צהריים\0קומענדיקן חודש\0שבת\0שלשום\0ש׳\0ءتۇن\0ءتۇن جاريمي\0ءساۋير\0اب\0ابان\0ابريل\0"
    "اتوار\0اتھوار\0اثنين\0اج\0احد\0ادھي رات\0اذار\0اذر\0اربع\0اربعاء\0ارديبهشت\0از\0اس سال\0"
    "اس ماہ\0اس ہفتہ\0اسفند\0اغسطس\0اغشت\0افريل\0اقپان\0الاثنين\0الاحد\0الاربعاء\0"
    "الاسبوع القادم\0الاسبوع الماضي\0الان\0الثلاثاء\0الجمعه\0الخميس\0الساعه\0السبت\0"
    "السنه التاليه\0السنه الحاليه\0السنه القادمه\0السنه الماضيه\0الشهر القادم\0الشهر الماضي\0"
    "المحرم\0اليوم\0امرداد\0امرو\0امروز\0امس\0امسال\0اني والا پرسوں\0اوت\0اوريل\0اوس\0اول امس\0"
    "اونۍ\0اي ايم\0ايار\0ايلول\0اين ماه\0اين هفته\0ايندہ کل\0اپر\0اپريل\0اڄ\0اچر\0اڤريل\0اکت\0"
    "اکتبر\0اکتوبر\0اکنون\0اڪٽوبر\0اګست\0اگس\0اگست\0اگسٽ\0اگلا مہينہ\0اگلي سال\0اگلي ماہ\0"
    "اگلي ہفتي\0اگلي ہفتہ\0اگوست\0اڱارو\0اڳين مهيني\0اڳين هفتي\0بامداد\0باندا\0بدھ\0برؠسوار\0"
    "بظ\0بعد الظهر\0بعد الغد\0بعدازظهر\0بعدازچاشت\0بعدي هفته\0بن\0به\0بهمن\0بهي\0بهيسهنبي\0"
    "بودوار\0بيلتيرعي جيل\0بييلعي جيل\0بٹوار\0بۆموار\0بۇ ياي\0بۇ ييل\0بۇ ھهپته\0بۇگين\0بۈگۈن\0"
    "ت د\0ت ک\0تال ءتۇس\0تاميز\0تاڭ\0تاڭعي\0تشرين الاول\0تشرين الثاني\0تشريني دووهم\0"
    "تشريني دووهمي\0تشريني يهکهم\0تشريني يهکهمي\0تموز\0تهمووز\0تهمووزي\0تير\0تيره اونۍ\0"
    "تۇستهن کهيين\0تۇستهن کهيينگي\0تۇسکي\0تۇنگي\0تۈنۈگۈن\0تېره مياشت\0ثلاثاء\0ج\0جانفي\0"
    "جانڤيه\0جلي\0جمادي الاخره\0جمادي الاول\0جمادي الاولي\0جمادي الثاني\0جمادي الثانيه\0"
    "جمعرات\0جمعه\0جمعو\0جمعہ\0جمہ\0جنو\0جنوري\0جه\0جهلتوقسان\0جهک\0جهکسهنبي\0جوان\0جول\0جولا\0"
    "جولاء\0جولاي\0جولايي\0جون\0جويليه\0جۇ\0جۇم\0جۇما\0جۈ\0جۈمه\0حزيران\0حوزهيران\0حوزهيراني\0"
    "خرداد\0خلال # اسابيع\0خلال # اسبوع\0خلال # اسبوعا\0خلال # اسبوعين\0خلال # اشهر\0"
    "خلال # ايام\0خلال # ثانيه\0خلال # ثوان\0خلال # دقايق\0خلال # دقيقه\0خلال # ساعات\0"
    "خلال # ساعه\0خلال # سنه\0خلال # سنوات\0خلال # شهر\0خلال # شهرا\0خلال # يوم\0خلال # يوما\0"
    "خميس\0د\0دا اونۍ\0دا مياشت\0دالم # بولن\0دالم # تاهون\0دالم # جم\0دالم # ساعت\0"
    "دالم # مينيت\0دالم # ميڠݢو\0دالم # هاري\0دجمبر\0دجنبر\0درېنۍ\0دسامبر\0دسم\0دسمبر\0دن\0"
    "دوشنبه\0دونۍ\0دووشهممه\0دوپہر\0دوپہر ميں\0دي\0ديروز\0ديسامر\0ديسمبر\0دۇ\0دۇي\0دۇيسهنبي\0"
    "دۈ\0دۈشهنبه\0دېکابير\0ذو الحجه\0ذو القعده\0ذوالحجه\0ذوالقعده\0ذي الحجه\0ذي القعده\0رات\0"
    "رات ميں\0راتلونکي کال\0راتلونکې اونۍ\0راتلونکې مياشت\0راتھ\0ربيع الاخر\0ربيع الاول\0"
    "ربيع الثاني\0رجب\0رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0ساعت\0سال\0سال اينده\0سال ديگه\0"
    "سال گذشته\0سبا\0سبت\0سبتمبر\0ستمبر\0سن\0سنه\0سه\0سهشنبه\0سهن\0سهنبي\0سهي\0سهيسهنبي\0"
    "سهيشهنبه\0سومر\0سيپتامر\0سيپٽمبر\0سپت\0سپتامبر\0سپتمبر\0سڀاڻي\0سږکال\0سہ پہر\0سێشهممه\0"
    "سېنتهبير\0سېپتمبر\0ش\0شام\0شام ميں\0شب\0شباط\0شتمبر\0شتنبر\0شعبان\0شنبه\0شه\0شهريور\0"
    "شهممه\0شهنبه\0شوال\0شوبات\0شوباتي\0شوصو\0شيلده\0ص\0صباحا\0صبح\0صبح ميں\0صبح، منجهند\0صفر\0"
    "ظهر\0ظهرا\0عام\0عصر\0غدا\0غشت\0غم\0غو\0فبر\0فبراير\0فبروري\0فجرا\0فردا\0فروردين\0فروري\0"
    "فوريه\0في\0في الصباح\0في المساء\0فيبروري\0فيفري\0فيڤريه\0فېبروري\0فېۋرال\0قاراشا\0قازان\0"
    "قازير\0قاڭتار\0قبل # اسابيع\0قبل # اسبوع\0قبل # اسبوعا\0قبل # اشهر\0قبل # ايام\0"
    "قبل # ثانيه\0قبل # ثوان\0قبل # دقايق\0قبل # دقيقه\0قبل # ساعات\0قبل # ساعه\0قبل # سنه\0"
    "قبل # سنوات\0قبل # شهر\0قبل # شهرا\0قبل # يوم\0قبل # يوما\0قبلازظهر\0قبلي هفته\0قظ\0"
    "قيرکۇيهک\0ل\0ليلا\0م\0مار\0مارت\0مارس\0مارچ\0مامير\0ماه\0ماه اينده\0ماه بعد\0ماه قبل\0"
    "ماه گذشته\0ماي\0مايو\0ماۋسيم\0محرم\0مرداد\0مروچي\0مساء\0منتصف الليل\0منجهند، شام\0منگل\0"
    "مه\0مهر\0مي\0ميي\0مۍ\0ناۋريز\0نن\0نو ريتھؠ\0نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0نومبر\0"
    "نونبر\0نويابير\0نوڤامر\0نيسان\0نيساني\0نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا الاسبوع\0"
    "هذا الشهر\0هذه السنه\0هرتهڭ\0هفته اينده\0هفته گذشته\0هن مهيني\0هن هفتي\0وتکهن اي\0"
    "وتکهن اپتا\0وسي اي\0وسي اپتا\0ي\0ياب\0يابي\0يازار\0يازاري\0يانۋار\0يايار\0ياياري\0ياپرېل\0"
    "ياۋغۇست\0يناير\0يه\0يهته\0يهيلوول\0يهيلوولي\0يهکشهممه\0يهکشهنبه\0يوليه\0يوليو\0يوليوز\0"
    "يونيه\0يونيو\0يونۍ\0يوکتوڤر\0يييۇل\0يييۇن\0يکشنبه\0يہ ريتھؠ\0يہ وري\0يہ ہفتہ\0يۆتکهن ياي\0"
    "يۆتکهن ييل\0يۆتکهن ھهپته\0يۆکتهبير\0١ش\0٢ش\0٣ش\0٤ش\0٥ش\0پ\0پارسال\0پتم ريتھؠ\0پتم وري\0"
    "پتم ہفتہ\0پروسږکال\0پرون\0پريروز\0پسفردا\0پنجشنبه\0په\0په # اونيو کې\0په # اونۍ کې\0"
    "په # ثانيه کې\0په # ثانيو کې\0په # دقيقه کې\0په # دقيقو کې\0په # ساعت کې\0په # ساعتو کې\0"
    "په # مياشت کې\0په # مياشتو کې\0په # ورځ کې\0په # ورځو کې\0په # کال کي\0په # کال کې\0"
    "په # کالونو کي\0په # کالونو کې\0پهيشهنبه\0پويون سال\0پويين مهيني\0پويين هفتي\0پي ايم\0"
    "پير\0پينځنۍ\0پٮ\0پٮ۪ٹھؠ\0پگاہ\0پێنجشهممه\0څلرنۍ\0چ\0چا\0چارشهنبه\0چب\0چهارشنبه\0"
    "چوارشهممه\0چک\0چۈشتين بۇرۇن\0چۈشتين کېيين\0ڇنڇر\0ڊسمبر\0ژانويه\0ژندرروار\0ژندروار\0ژوين\0"
    "ژوييه\0کانون الاول\0کانون الثاني\0کانوني يهکهم\0کانوني يهکهمي\0کانووني دووهم\0"
    "کانووني دووهمي\0کهش\0کهشه\0کهشي\0کهلهسي اي\0کهلهسي اپتا\0کهلهسي جيل\0کو\0کېلهر ياي\0"
    "کېلهر ييل\0کېلهر ھهپته\0ڪل\0گزشتہ سال\0گزشتہ ماہ\0گزشتہ پرسوں\0گزشتہ کل\0گزشتہ ہفتي\0"
    "گزشتہ ہفتہ\0ھ\0ھهيني\0ہفتہ\0۪ٹھؠ\0۱ش\0۲ش\0۳ش\0۴ش\0۵ش\0܏ܒܛ\0܏ܩܛ\0ܐܒ\0ܐܕܝܘܡ\0ܐܕܪ\0ܐܝܠܘܠ\0"
    "ܐܝܪ\0ܐܪܒܥ\0ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0ܒ# ܩܛܝܢܐ\0ܒ# ܪܦܦܐ\0ܒ# ܫܒܘܥܐ\0"
    "ܒ# ܫܢܝܐ\0ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0ܒܚܙܝܪܢ\0ܒܟܢܘܢ ܐ\0ܒܟܢܘܢ ܐܚܪܝܐ\0ܒܟܢܘܢ ܒ\0"
    "ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0ܒܬܫܪܝܢ ܐ\0ܒܬܫܪܝܢ ܐܚܪܝܐ\0ܒܬܫܪܝܢ ܒ\0ܒܬܫܪܝܢ ܩܕܡܝܐ\0"
    "ܗܕܐ ܫܢܬܐ\0ܗܢܐ ܝܪܚܐ\0ܗܢܐ ܫܒܘܥܐ\0ܗܫܐ\0ܚܕ\0ܚܕܒܫܒܐ\0ܚܙܝܪܢ\0ܚܡܫ\0ܚܡܫܒܫܒܐ\0ܝܪܚܐ ܐܚܪܝܐ\0"
    "ܝܪܚܐ ܕܐܬܐ\0ܟܢܘܢ ܐ\0ܟܢܘܢ ܐܚܪܝܐ\0ܟܢܘܢ ܒ\0ܟܢܘܢ ܩܕܡܝܐ\0ܡܢ ܩܕܡ # ܖܦܦܐ\0ܡܢ ܩܕܡ # ܝܖܚܐ\0"
    "ܡܢ ܩܕܡ # ܝܘܡܢܐ\0ܡܢ ܩܕܡ # ܝܪܚܐ\0ܡܢ ܩܕܡ # ܩܛܝܢܐ\0ܡܢ ܩܕܡ # ܫܒܘܥܐ\0ܡܢ ܩܕܡ # ܫܢܝܐ\0"
    "ܡܢ ܩܕܡ # ܫܥܐ\0ܢܝܣܢ\0ܥܪܘ\0ܥܪܘܒܬܐ\0ܩܘܕܡܐ\0ܫܒܘܥܐ ܐܚܪܝܐ\0ܫܒܘܥܐ ܕܐܬܐ\0ܫܒܛ\0ܫܒܬܐ\0ܫܢܬܐ ܕܐܬܝܐ\0"
    "ܬܠܬ\0ܬܠܬܒܫܒܐ\0ܬܡܘܙ\0ܬܪܝܢ\0ܬܪܝܢܒܫܒܐ\0ܬܫܪܝܢ ܐ\0ܬܫܪܝܢ ܐܚܪܝܐ\0ܬܫܪܝܢ ܒ\0ܬܫܪܝܢ ܩܕܡܝܐ\0"
    "ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫ ߣߌ߲߬\0ߓߌ\0ߓߌߟ\0ߓߌߟߏ߲\0ߓߌ߬\0ߓߌ߲ߠ\0ߓߌ߲ߠߊߥߎߟߋ߲\0ߕߎߟߊߝߌ߲\0ߕߙߊ\0ߕߙߊߓߊ\0ߘߓߊ߬ߓ\0"
    "ߘߓߊ߬ߓߌߟߊ\0ߘߓߊ߬ߕ\0ߘߓߊ߬ߕߊ\0ߛ\0ߛߊߙߏ߲߬\0ߛߊ߲߬ߘߐ߫\0ߛߌߣߌ߲߫\0ߛߌ߬\0ߛߌ߬ߣ\0ߛߌ߬ߣߌ߲߬ߟߏ߲\0ߞߊߙߏ ߣߌ߲߬\0"
    "ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߞߊߙߏ߫ ߣߊ߬ߕߐ\0ߞߊ߬ߙ\0ߞߊ߬ߙߌߝߐ߭\0ߞߊ߯\0ߞߊ߯ߙ\0ߞߊ߯ߙߌߟߏ߲\0ߞߍ߲\0ߞߍ߲ߘ\0ߞߍ߲ߘߍߟߏ߲\0"
    "ߞߎ\0ߞߎߣ\0ߞߎߣߎ߲ߟߏ߲\0ߞߎߣߎ߲߬\0ߞߏߟ\0ߞߏߟߌ߲ߞߏߟߌ߲\0ߞߏ߲ߓ\0ߞߏ߲ߓߌߕߌ߮\0ߞߏ߲ߘ\0ߞߏ߲ߞ\0ߞߏ߲ߞߏߘߌ߬ߓߌ\0"
    "ߞߏ߲ߞߏߜߍ\0ߞߐ߬\0ߞߐ߬ߓ\0ߞߐ߬ߓߊ߬ߟߏ߲\0ߞߐ߬ߟ\0ߞߐ߬ߟߏ߲\0ߟߐ߯ߕߍ ߣߌ߲߬\0ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߟߐ߯ߕߍ߫ ߣߊ߬ߕߐ\0"
    "ߢߌ߬ߣߊ߲߬\0ߣߍߣ\0ߣߍߣߍߓߊ\0ߥ\0ߥߊ߬ߛ\0ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0अक्ट'\0अक्ट'बर\0अक्टूबर\0अक्टू॰\0"
    "अक्टोबर\0अक्तू\0अक्तूबर\0अक्तूबर:\0अक्तूबरमासः\0अक्तू॰\0अग\0अगला ब'रा\0अगला माह\0"
    "अगला मिह्ना\0अगला मीन्ना\0अगला वर्ष\0अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0"
    "अगला हफ्ता/अगले हफ्तै\0अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0अगस्त:\0अगस्तमासः\0अगिला बरख\0"
    "अगिला माह\0अगिला सप्ताह\0अग॰\0अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0अप्रिल\0अप्रेल\0अप्रै\0"
    "अप्रैल\0अप्रैल:\0अप्रैलमासः\0अब\0अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0आँ\0आइत\0आइतबार\0"
    "आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी वर्ष\0आगामी हप्ता\0आग्ल बरस\0आग्ल सप्ताह\0आग्लो मीनो\0"
    "आज\0आजुक दिन\0आतां\0आत्ता\0आथवार\0आदि\0आदि वारा\0आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0"
    "आसाड़ी लेञ्जु\0इञ्जु\0इस माह\0इस मिह्ने\0इस वर्ष\0इस सप्ताह\0इस साल\0इस हफ़्ते\0ई बरस\0"
    "ई सप्ताह\0ईंदड़ महिने\0ईंदड़ साल\0ईंदड़ हफ़्ते\0उद्या\0ए एम\0एप्रि\0एप्रिल\0एप्री\0"
    "एप्रील\0एह मीन्ना\0एह साल\0एह हफ्ता\0एहि बरख\0एहि माह\0एहि सप्ताह\0एहि समय\0एह् ब'रा\0"
    "एह् म्हीना/इस म्हीनै\0एह् हफ्ता/इस हफ्तै\0ऐत\0ऐतबार\0ऐतवार\0ऑक्टो\0ऑक्टोबर\0ऑग\0ऑगस्ट\0"
    "औंदे कल\0क\0कल\0काल\0काल्हिक दिन\0काह्ल (आण आला)\0काह्ल (बित्या होड)\0के\0को\0ग\0गत बरस\0"
    "गत महिना\0गत वर्ष\0गत हप्ता\0गतदिनम्\0गाबोन\0गी\0गु\0गुरु\0गुरुवार\0गुरुवासर:\0चंदिरवार\0"
    "च़ंदिरवार\0छंछ\0छंछर\0ज\0जंदा कल\0जन\0जनवरी\0जनवरी:\0जनवरीमासः\0जन॰\0जाटा लेञ्जु\0जाट्टा\0"
    "जान\0जानुवारी\0जाने\0जानेवारी\0जु\0जुन\0जुम\0जुमा\0जुमो\0जुम्मा\0जुल\0जुलय\0जुला\0जुलाई\0"
    "जुलाई:\0जुलाईमासः\0जुलै\0जुल॰\0जून\0जून:\0जूनमासः\0ठ\0डिसं\0डिसंबर\0डिसे\0डिसें\0डिसेंबर\0"
    "डिसेम्बर\0त\0तडके\0तदा\0ते\0तोआर\0थांनाय दान\0थांनाय बोसोर\0थांनाय सप्थाह\0द\0दनपार\0"
    "दनपारां\0दपेहरा/संजा\0दपैहर बाद\0दसमबर\0दसारा लेञ्जु\0दसूमबर\0दा\0दासारा\0दिनै\0दिवी\0"
    "दिवी लेञ्जु\0दिस\0दिसंबर\0दिसंबर:\0दिसंबरमासः\0दिस॰\0दुपहर ब्रोंठ\0दुपहरपतॖ\0दुपार\0"
    "दोपहर\0न\0नव\0नवं\0नवंबर\0नवंबर:\0नवंबरमासः\0नवमबर\0नवम्बर\0नवूमबर\0नवे\0नवेम्बर\0नव॰\0"
    "नि\0नोभेम्बर\0नोव्हें\0नोव्हेंबर\0प\0पगाह\0परसों\0पर्सि\0पहाट\0पागु\0पागुणी लेञ्जु\0"
    "पाछलां सप्ताह\0पाछलो मीनो\0पान्डे\0पान्डे लेञ्जु\0पिछला कल\0पिछला ब'रा\0पिछला माह\0"
    "पिछला मिह्ना\0पिछला वर्ष\0पिछला सप्ताह\0पिछला साल\0पिछला हफ़्ता\0पिछले मीन्ने\0पिछले साल\0"
    "पिछले हफ्ते\0पी एम\0पुढील आठवडा\0पुढील महिना\0पुढील वर्ष\0पुद्दारा\0पुसु\0पुसु लेञ्जु\0"
    "पू\0पूदा\0पूर्वाह्न\0पेठ\0पोएं महिने\0पोएं साल\0पोएं हफ़्ते\0पोरूं\0फर\0फरवरी\0फरवरी:\0"
    "फरवरीमासः\0फर॰\0फ़रवरी\0फ़र॰\0फाटलो म्हयनो\0फाटलो सप्तक\0फाल्यां\0फुं\0फुडलें वर्स\0"
    "फुडलो म्हयनो\0फुडलो सप्तक\0फेब\0फेबरवरी\0फेब्रु\0फेब्रुअरी\0फेब्रुवारी\0फेब्रूवारी\0"
    "फैगौ दान\0फैगौ बोसोर\0फैगौ सप्थाह\0ब\0बजे\0बटवार\0बाॅदो\0बिरे\0बिरेस्तार\0बिस्थि\0"
    "बिस्थिबार\0बिहान\0बिहि\0बिहिबार\0बीतल बरख\0बीतल माह\0बीतल सप्ताह\0बीर\0बीरबार\0बु\0बुध\0"
    "बुध दिन\0बुधबार\0बुधवार\0बुधवासरः\0बुवार\0बु॒ध\0बृहस्पतवार\0बृहस्पति दिन\0बृहस्पतिबार\0"
    "बे दान\0बे बोसोर\0बे सप्थाह\0बेलासे\0बेलुकी\0बेसे\0बेसे लेञ्जु\0बोदवार\0बोदो लेञ्जु\0"
    "बोमवार\0ब्रेसवार\0भोर\0भोलि\0भ्यागा\0मं\0मंग\0मंगल\0मंगल दिन\0मंगलबार\0मंगलवार\0"
    "मंगलवासरः\0मंगलु\0मंगळ\0मंगळवार\0मंगळार\0मंगाड़ा\0मई\0मईमासः\0मङ्गल\0मङ्गलबार\0मध्यरात\0"
    "मध्यरात्र\0मध्यरात्रि\0मध्यान\0मध्यानरात\0मध्यान्ह\0मा\0मागील आठवडा\0मागील महिना\0"
    "मागील वर्ष\0मान्गा\0मार्च\0मार्च:\0मार्चमासः\0मार्चु\0माहा\0माहाका लेञ्जु\0मे\0मेई\0मैया\0"
    "य\0याव\0ये एम\0येत्या # आठवड्यांमध्ये\0येत्या # आठवड्यामध्ये\0येत्या # दिवसांमध्ये\0"
    "येत्या # दिवसामध्ये\0येत्या # महिन्यांमध्ये\0येत्या # महिन्यामध्ये\0येत्या # वर्षांमध्ये\0"
    "येत्या # वर्षामध्ये\0यो महिना\0यो वर्ष\0यो हप्ता\0यों मीनो\0र\0रबि\0रबिबार\0रबीबार\0रवि\0"
    "रवि दिन\0रविवार\0रविवासरः\0रा-आला\0रात\0राती\0रात्र\0राथ\0रोजी\0ला\0लाक्कि वारा\0लाक्की\0"
    "व\0वरांचेर\0वाजता\0वि-ए\0विस\0विस्पत\0वी\0वीर\0वीरवार\0श\0शनि\0शनि दिन\0शनिच्चरवार\0"
    "शनिबार\0शनिवार\0शनिवासरः\0शाम\0शाम जा\0शु\0शुक्कर\0शुक्करवार\0शुक्र\0शुक्र दिन\0शुक्रबार\0"
    "शुक्रवार\0शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स'ञ\0संध्याकाळ\0सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0"
    "सनि\0सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0सबेरे\0सम\0समबार\0सवेर\0सा\0साँझ\0सांज\0"
    "सांजे\0सांझ\0सांम\0सान्नि\0सान्नि वारा\0साॅ\0साॅम्मा\0साॅम्वारा\0सित\0सितंबर\0सितंबर:\0"
    "सितंबरमासः\0सितम्बर\0सित॰\0सु\0सुकुरु\0सुकुरु वारा\0सुखुर\0सुखुरबार\0सुबह\0सुबुह जा\0"
    "सुभाणे\0सुुखुरबार\0सू\0सूमर\0सेप\0सेप्टेम्बर\0सेप्थेम्बर\0सो\0सोआर\0सोम\0सोम दिन\0सोमबार\0"
    "सोमवार\0सोमवासरः\0सोमार\0स्राबाँ\0स्राबाँ लेञ्जु\0हा आठवडा\0हा महिना\0हिजो\0हिन महिने\0"
    "हिन साल\0हिन हफ़्ते\0हिरे लेञ्जु\0हिर्रे\0हुण\0हून/इसलै\0हे वर्ष\0हें वर्स\0हो म्हयनो\0"
    "हो सप्तक\0ांचेर\0ाजता\0ोजी\0ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0অক্টোবর\0অক্টোবৰ\0অপৰাহ্ন\0অহা বছৰ\0"
    "অহা মাহ\0অহা সপ্তাহ\0আগ\0আগষ্ট\0আগস্ট\0আগামী পরশু\0আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0এ এম\0"
    "এই বছর\0এই বছৰ\0এই মাস\0এই মাহ\0এই সপ্তাহ\0এখন\0এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0ওক্টো\0"
    "ওক্টোবর\0ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0কুমশি\0গ\0গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0গতকাল\0গী\0"
    "ঙরাং\0ঙসি\0ছেপ্তে\0ছেপ্তেম্বৰ\0জন\0জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0জানুৱাৰী\0জুন\0"
    "জুল\0জুলা\0জুলাই\0ডিচে\0ডিচেম্বৰ\0ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0দুপুর\0দুপুরবেলায়\0"
    "দেও\0দেওবাৰ\0নবেম্বর\0নভে\0নভেঃ\0নভেম্বর\0নিংথৌকাবা\0নুমাং\0নোংমাইজিং\0নৱে\0নৱেম্বৰ\0"
    "পরের বছর\0পরের মাস\0পরের সপ্তাহ\0পি এম\0পূৰ্বাহ্ন\0পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0"
    "ফেব্রুয়ারি\0ফেব্রুৱারি\0ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0"
    "বৃহস্পতি\0বৃহস্পতিবার\0বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0মঙ্গলবার\0মঙ্গলবাৰ\0"
    "মথং চহি\0মার\0মার্চ\0মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা বছৰ\0যোৱা মাহ\0যোৱা সপ্তাহ\0রঃ\0রবি\0"
    "রবিবার\0রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0শনি\0শনিবার\0শনিবাৰ\0শুঃ\0শুক্র\0"
    "শুক্রবার\0শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0সেপ্টেঃ\0"
    "সেপ্টেম্বর\0সোঃ\0সোম\0সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/ মমাংগী চহি\0ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0"
    "ਅਗਲਾ ਮਹੀਨਾ\0ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ ਰਾਤ\0ਇਹ ਮਹੀਨਾ\0ਇਹ ਸਾਲ\0"
    "ਇਹ ਹਫ਼ਤਾ\0ਐਤ\0ਐਤਵਾਰ\0ਜਨ\0ਜਨਵਰੀ\0ਜੁਲਾ\0ਜੁਲਾਈ\0ਜੂਨ\0ਦਸੰ\0ਦਸੰਬਰ\0ਦੁਪਹਿਰੇ\0ਨਵੰ\0ਨਵੰਬਰ\0"
    "ਪਿਛਲਾ ਮਹੀਨਾ\0ਪਿਛਲਾ ਸਾਲ\0ਪਿਛਲਾ ਹਫ਼ਤਾ\0ਫ਼ਰ\0ਫ਼ਰਵਰੀ\0ਬੀਤਿਆ ਕੱਲ੍ਹ\0ਬੁੱਧ\0ਬੁੱਧਵਾਰ\0ਭਲਕੇ\0ਮਈ\0"
    "ਮਾਰਚ\0ਮੰਗ\0ਮੰਗਲ\0ਮੰਗਲਵਾਰ\0ਰਾਤ\0ਰਾਤੀਂ\0ਵੀਰ\0ਵੀਰਵਾਰ\0ਸਤੰ\0ਸਤੰਬਰ\0ਸਵੇਰੇ\0ਸ਼ਨੀ\0ਸ਼ਨੀਵਾਰ\0"
    "ਸ਼ਾਮ\0ਸ਼ਾਮੀਂ\0ਸ਼ੁੱਕ\0ਸ਼ੁੱਕਰ\0ਸ਼ੁੱਕਰਵਾਰ\0ਸੋਮ\0ਸੋਮਵਾਰ\0ਹੁਣ\0આ અઠવાડિયે\0આ મહિને\0આ વર્ષે\0"
    "આજે\0આવતા અઠવાડિયે\0આવતા મહિને\0આવતા વર્ષે\0આવતીકાલે\0એપ્રિલ\0ઑક્ટો\0ઑક્ટોબર\0ઑગસ્ટ\0"
    "ગઈકાલે\0ગયા અઠવાડિયે\0ગયા પરમદિવસે\0ગયા મહિને\0ગયા વર્ષે\0ગુ\0ગુરુ\0ગુરુવાર\0જાન્યુ\0"
    "જાન્યુઆરી\0જુલાઈ\0જૂન\0ડિસે\0ડિસેમ્બર\0નવે\0નવેમ્બર\0પરમદિવસે\0ફેબ્રુ\0ફેબ્રુઆરી\0બપોર\0"
    "બપોરે\0બુ\0બુધ\0બુધવાર\0મં\0મંગળ\0મંગળવાર\0મધ્યરાત્રિ\0માર્ચ\0મે\0ર\0રવિ\0રવિવાર\0રાત્રિ\0"
    "રાત્રે\0શ\0શનિ\0શનિવાર\0શુ\0શુક્ર\0શુક્રવાર\0સપ્ટે\0સપ્ટેમ્બર\0સવાર\0સવારે\0સાંજ\0સાંજે\0"
    "સો\0સોમ\0સોમવાર\0હમણાં\0ଅକ୍ଟୋବର\0ଅଗଷ୍ଟ\0ଅପ୍ରେଲ\0ଆ\0ଆଁ\0ଆଗାମୀ ବର୍ଷ\0ଆଗାମୀ ମାସ\0"
    "ଆଗାମୀ ସପ୍ତାହ\0ଆଜି\0ଆଦି\0ଆଦି ୱାରା\0ଆସନ୍ତାକାଲି\0ଆସାଡ଼ି\0ଆସାଡ଼ି ଲେଞ୍ଜୁ\0ଇଞ୍ଜୁ\0ଏ ଏମ\0"
    "ଏହି ବର୍ଷ\0ଏହି ମାସ\0ଏହି ସପ୍ତାହ\0ଗତ ବର୍ଷ\0ଗତ ମାସ\0ଗତ ସପ୍ତାହ\0ଗତକାଲି\0ଗୁରୁ\0ଗୁରୁବାର\0ଜାଟା\0"
    "ଜାଟା ଲେଞ୍ଜୁ\0ଜାନୁଆରୀ\0ଜୁନ\0ଜୁଲାଇ\0ଠ\0ଠାରେ\0ଡିସେମ୍ବର\0ଦାସାରା\0ଦାସାରା ଲେଞ୍ଜୁ\0ଦିୱି\0"
    "ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\0ନଭେମ୍ବର\0ପାଗୁ\0ପାଗୁଣି ଲେଞ୍ଜୁ\0ପାଣ୍ଡେ\0ପାଣ୍ଡେ ଲେଞ୍ଜୁ\0ପି ଏମ\0ପୁ\0ପୁଦା\0"
    "ପୁଦାରା\0ପୁସୁ\0ପୁସୁ ଲେଞ୍ଜୁ\0ଫେବୃଆରୀ\0ବଦ\0ବଦ ଲେଞ୍ଜୁ\0ବର୍ତ୍ତମାନ\0ବୁଧ\0ବୁଧବାର\0ବେସେ\0"
    "ବେସେ ଲେଞ୍ଜୁ\0ମଇ\0ମଙ୍ଗଳ\0ମଙ୍ଗଳବାର\0ମା\0ମାଙ୍ଗା\0ମାଙ୍ଗାଡ଼ା\0ମାର୍ଚ୍ଚ\0ମାହା\0ମାହାକା ଲେଞ୍ଜୁ\0"
    "ରବି\0ରବିବାର\0ରାଆଲା\0ଲା\0ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0ଶୁକ୍ରବାର\0ସ\0ସମ୍ବା\0ସମ୍ବାରା\0"
    "ସାନି\0ସାନି ୱାରା\0ସୁ\0ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0ସୋମବାର\0ସ୍ରାବାଁ\0"
    "ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0ାରେ\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0அடுத்த ஆண்டு\0"
    "அடுத்த மாதம்\0அடுத்த வாரம்\0அதிகாலை\0அந்தி மாலை\0அன்று\0ஆக\0ஆகஸ்ட்\0இந்த ஆண்டு\0"
    "இந்த மாதம்\0இந்த வாரம்\0இன்று\0இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0கடந்த ஆண்டு\0கடந்த மாதம்\0"
    "கடந்த வாரம்\0காலை\0ச\0சனி\0செ\0செப்\0செப்டம்பர்\0செவ்\0செவ்வாய்\0ஜன\0ஜனவரி\0ஜூன்\0ஜூலை\0"
    "ஞா\0ஞாயி\0ஞாயிறு\0டிச\0டிசம்பர்\0தி\0திங்\0திங்கள்\0நண்பகல்\0நள்ளிரவு\0நவ\0நவம்பர்\0நாளை\0"
    "நாளை மறுநாள்\0நேற்று\0நேற்று முன்தினம்\0ன\0பிப்\0பிப்ரவரி\0பிற்பகல்\0பு\0புத\0புதன்\0"
    "மதியம்\0மார்\0மார்ச்\0மாலை\0மே\0வி\0வியா\0வியாழன்\0வெ\0வெள்\0வெள்ளி\0்று\0అక్టో\0"
    "అక్టోబర్\0అర్ధరాత్రి\0అస్ర\0ఆగ\0ఆగస్టు\0ఆది\0ఆదివారం\0ఈ నెల\0ఈ రోజు\0ఈ వారం\0ఈ సంవత్సరం\0"
    "ఉదయం\0ఎ ఎమ్\0ఎల్లుండి\0ఏప్రి\0ఏప్రిల్\0క\0కి\0గత నెల\0గత వారం\0గత సంవత్సరం\0గుండు\0గురు\0"
    "గురువారం\0జన\0జనవరి\0జులై\0జూన్\0డిసెం\0డిసెంబర్\0త\0తదుపరి నెల\0తదుపరి వారం\0"
    "తదుపరి సంవత్సరం\0దివెడి\0నమారా\0నవం\0నవంబర్\0నిన్న\0నుక్ వరా\0పాండు\0పి ఎమ్\0పుసు\0"
    "ప్రస్తుతం\0ఫిబ్ర\0ఫిబ్రవరి\0బాన్దపాణా\0బార్సి\0బుధ\0బుధవారం\0బెసెకి\0మం\0మంగళ\0మంగళవారం\0"
    "మధ్యాహ్నం\0మాంగాడా\0మాగ\0మార్చి\0మే\0మొన్న\0రాత\0రాత్రి\0రేపు\0లండి\0లాకివరా\0వారమి\0"
    "వుదారా\0శని\0శనివారం\0శుక్ర\0శుక్రవారం\0సానివరా\0సాయంత్రం\0సెప్టెం\0సెప్టెంబర్\0సోమ\0"
    "సోమవారం\0హిరెఇ\0ಂದು\0ಅಕ್ಟೋ\0ಅಕ್ಟೋಬರ್\0ಆಗ\0ಆಗಸ್ಟ್\0ಇಂದು\0ಈ ತಿಂಗಳು\0ಈ ವರ್ಷ\0ಈ ವಾರ\0ಈಗ\0"
    "ಏಪ್ರಿ\0ಏಪ್ರಿಲ್\0ಕ\0ಕಳೆದ ತಿಂಗಳು\0ಕಳೆದ ವಾರ\0ಗುರು\0ಗುರುವಾರ\0ಜನ\0ಜನವರಿ\0ಜುಲೈ\0ಜೂನ್\0ಡಿಸೆಂ\0"
    "ಡಿಸೆಂಬರ್\0ನವೆಂ\0ನವೆಂಬರ್\0ನಾಡಿದ್ದು\0ನಾಳೆ\0ನಿನ್ನೆ\0ಫೆಬ್ರ\0ಫೆಬ್ರವರಿ\0ಬುಧ\0ಬುಧವಾರ\0ಬೆಳಗ್ಗೆ\0"
    "ಭಾನು\0ಭಾನುವಾರ\0ಮ\0ಮಂಗಳ\0ಮಂಗಳವಾರ\0ಮಧ್ಯ ರಾತ್ರಿ\0ಮಧ್ಯರಾತ್ರಿ\0ಮಧ್ಯಾಹ್ನ\0ಮಾರ್ಚ್\0"
    "ಮುಂದಿನ ತಿಂಗಳು\0ಮುಂದಿನ ವರ್ಷ\0ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0ಶನಿ\0ಶನಿವಾರ\0"
    "ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0ಸಂಜೆ\0ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ ವರ್ಷ\0್ಕೆ\0"
    "അടുത്ത ആഴ്ച\0അടുത്ത മാസം\0അടുത്തവർഷം\0അർദ്ധരാത്രി\0ഇന്നലെ\0ഇന്ന്\0ഇപ്പോൾ\0ഈ ആഴ്ച\0ഈ മാസം\0"
    "ഈ വർഷം\0ഉച്ച\0ഉച്ചതിരിഞ്ഞ്\0ഉച്ചയ്ക്ക്\0ഏപ്രി\0ഏപ്രിൽ\0ഒക്ടോ\0ഒക്ടോബർ\0ഓഗ\0ഓഗസ്റ്റ്\0"
    "കഴിഞ്ഞ ആഴ്ച\0കഴിഞ്ഞ മാസം\0കഴിഞ്ഞ വർഷം\0ചൊ\0ചൊവ്വ\0ചൊവ്വാഴ്ച\0ജനു\0ജനുവരി\0ജൂലൈ\0ജൂൺ\0ഞാ\0"
    "ഞായറാഴ്ച\0ഞായർ\0ഡിസം\0ഡിസംബർ\0തി\0തിങ്കളാഴ്ച\0തിങ്കൾ\0നവം\0നവംബർ\0നാളെ\0പുലർച്ചെ\0ഫെബ്രു\0"
    "ഫെബ്രുവരി\0ബു\0ബുധനാഴ്ച\0ബുധൻ\0മറ്റന്നാൾ\0മാർ\0മാർച്ച്\0മിനിഞ്ഞാന്ന്\0മേയ്\0രാത്രി\0"
    "രാവിലെ\0വെ\0വെള്ളി\0വെള്ളിയാഴ്ച\0വൈകുന്നേരം\0വ്യാ\0വ്യാഴം\0വ്യാഴാഴ്ച\0ശ\0ശനി\0ശനിയാഴ്ച\0"
    "സന്ധ്യ\0സെപ്റ്റം\0സെപ്റ്റംബർ\0අඟ\0අඟහ\0අඟහරුවාදා\0අද\0අනිද්දා\0ඇසළ\0ඉරි\0ඉරිදා\0ඉල්\0ඊයේ\0"
    "ඊළඟ මාසය\0ඊළඟ වසර\0ඊළඟ සතිය\0උදේ\0උඳුවප්\0තත්පර #කට පෙර\0තත්පර #කින්\0ද\0දවල්\0දැන්\0දින\0"
    "දින #කට පෙර\0දින #න්\0දුරුතු\0න\0නවම්\0නිකිණි\0පව\0පසුගිය මාසය\0පසුගිය වසර\0පසුගිය සතිය\0"
    "පාන්දර\0පැය #කට පෙර\0පැය #කින්\0පෙරේදා\0පෙව\0පොසොන්\0බක්\0බදා\0බදාදා\0බ්රහ\0බ්රහස්\0"
    "බ්රහස්පතින්දා\0බිනර\0මධ්යාහ්නය\0මාස #කට පෙර\0මාස #කින්\0මැදින්\0මැදියම\0මැදියමට පසු\0"
    "මිනිත්තු #කට පෙර\0මිනිත්තු #කින්\0මෙම මාසය\0මෙම වසර\0මෙම සතිය\0රෑ\0වප්\0වසර #කට පෙර\0"
    "වසර #කින්\0වෙසක්\0සති #කට පෙර\0සති #කින්\0සඳු\0සඳුදා\0සිකු\0සිකුරාදා\0සෙන\0සෙනසුරාදා\0"
    "හවස\0හෙට\0กค\0กพ\0กย\0กรกฎาคม\0กลางคืน\0กันยายน\0กุมภาพันธ์\0ก่อนเที่ยง\0ขณะนี้\0"
    "คริสต์ศักราช\0คศ\0ค่ำ\0จ\0จันทร์\0ตค\0ตอนบ่าย\0ตอนเช้า\0ตอนเย็น\0ตุลาคม\0ท\0ที่\0ธค\0"
    "ธันวาคม\0น\0บ่าย\0ปีที่แล้ว\0ปีนี้\0ปีหน้า\0พ\0พค\0พย\0พรุ่งนี้\0พฤ\0พฤศจิกายน\0พฤษภาคม\0"
    "พฤหัส\0พศ\0พุทธศักราช\0พุธ\0มกราคม\0มค\0มะรืนนี้\0มิถุนายน\0มิย\0มีค\0มีนาคม\0วันจันทร์\0"
    "วันที่\0วันนี้\0วันพฤหัสบดี\0วันพุธ\0วันศุกร์\0วันอังคาร\0วันอาทิตย์\0วันเสาร์\0ศ\0ศุกร์\0"
    "ส\0สค\0สัปดาห์ที่แล้ว\0สัปดาห์นี้\0สัปดาห์หน้า\0สิงหาคม\0หลังเที่ยง\0อ\0อังคาร\0อา\0"
    "อาทิตย์\0เดือน\0เดือนที่แล้ว\0เดือนนี้\0เดือนหน้า\0เที่ยง\0เที่ยงคืน\0เมย\0เมษายน\0"
    "เมื่อวาน\0เมื่อวานซืน\0เวลา\0เสาร์\0ใน # ชม\0ใน # นาที\0ใน # ปี\0ใน # วัน\0ใน # วินาที\0"
    "ใน # สัปดาห์\0ใน # เดือน\0ในตอนบ่าย\0ในตอนเช้า\0ในตอนเย็น\0ในอีก # ชั่วโมง\0ในอีก # นาที\0"
    "ในอีก # ปี\0ในอีก # วัน\0ในอีก # วินาที\0ในอีก # สัปดาห์\0ในอีก # เดือน\0ກຍ\0ກພ\0ກລ\0"
    "ກັນຍາ\0ກາງຄືນ\0ກຸມພາ\0ກ່ອນທ່ຽງ\0ກໍລະກົດ\0ຈ\0ຈັນ\0ຕລ\0ຕອນກາງຄືນ\0ຕອນທ່ຽງ\0ຕອນນີ້\0ຕອນບ່າຍ\0"
    "ຕອນເຊົ້າ\0ຕອນແລງ\0ຕຸລາ\0ທວ\0ທັນວາ\0ທ່ຽງ\0ທ່ຽງຄືນ\0ປີກາຍ\0ປີນີ້\0ປີໜ້າ\0ພ\0ພຈ\0ພພ\0ພຫ\0"
    "ພະຈິກ\0ພະຫັດ\0ພຶດສະພາ\0ພຸດ\0ມກ\0ມນ\0ມສ\0ມັງກອນ\0ມິຖ\0ມິຖຸນາ\0ມີນາ\0ມື້ກ່ອນ\0ມື້ນີ້\0"
    "ມື້ວານ\0ມື້ອື່ນ\0ມື້ຮື\0ວັນຈັນ\0ວັນພະຫັດ\0ວັນພຸດ\0ວັນສຸກ\0ວັນອັງຄານ\0ວັນອາທິດ\0ວັນເສົາ\0"
    "ສ\0ສວາຍ\0ສຫ\0ສິງຫາ\0ສຸ\0ສຸກ\0ຫຼັງທ່ຽງ\0ອ\0ອັງຄານ\0ອາ\0ອາທິດ\0ອາທິດນີ້\0ອາທິດແລ້ວ\0"
    "ອາທິດໜ້າ\0ເຊົ້າ\0ເດືອນນີ້\0ເດືອນແລ້ວ\0ເດືອນໜ້າ\0ເມສາ\0ເສົາ\0ແລງ\0ໃນ # ນທ\0ໃນ # ວິ\0"
    "ໃນອີກ # ຊມ\0ໃນອີກ # ຊົ່ວໂມງ\0ໃນອີກ # ດ\0ໃນອີກ # ນາທີ\0ໃນອີກ # ປີ\0ໃນອີກ # ມື້\0"
    "ໃນອີກ # ວິນາທີ\0ໃນອີກ # ອທ\0ໃນອີກ # ອາທິດ\0ໃນອີກ # ເດືອນ\0ཁ་ཉིམ\0ཁ་ཙ་\0ཁས་ཉིན་\0ཁས་ས་\0"
    "གནངས་ཉིན་\0གནངས་ཚེ\0གཟའ་ཉི་མ་\0གཟའ་པ་སངས་\0གཟའ་ཕུར་བུ་\0གཟའ་མིག་དམར་\0གཟའ་ཟླ་བ་\0"
    "གཟའ་ལྷག་པ་\0གཟའ་སྤེན་པ་\0ཆུ་ཚོད་ # ནང་\0ཆུ་ཚོད་ # ཧེ་མ་\0ཉི་\0ཉི་མ་\0ཉིནམ་ # ནང་\0"
    "ཉིནམ་ # ཧེ་མ་\0ད་རིས་\0དེ་རིང་\0ནངས་པ་\0པ་སངས་\0ཕུར་\0ཕུར་བུ་\0ཕྱི་ཆ་\0ཕྱི་དྲོ་\0"
    "བངུན་ཕྲག་ # ནང་\0བངུན་ཕྲག་ # ཧེ་མ་\0མིག་དམར་\0མིར་\0ཚ\0ཚེས་\0ཟ\0ཟླ་\0ཟླ་ #\0ཟླ་#\0"
    "ཟླ་གཉིས་པ་\0ཟླ་གསུམ་པ་\0ཟླ་དགུ་པ་\0ཟླ་དངཔ་\0ཟླ་དྲུག་པ\0ཟླ་བ་\0ཟླ་བ་གཉིས་པ\0ཟླ་བ་གཉིས་པ་\0"
    "ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གསུམ་པ\0ཟླ་བ་གསུམ་པ་\0ཟླ་བ་གསུམ་པའི་ཚེས་\0ཟླ་བ་དགུ་པ\0"
    "ཟླ་བ་དགུ་པ་\0ཟླ་བ་དགུ་པའི་ཚེས་\0ཟླ་བ་དང་པོ\0ཟླ་བ་དང་པོ་\0ཟླ་བ་དང་པོའི་ཚེས་\0ཟླ་བ་དྲུག་པ\0"
    "ཟླ་བ་དྲུག་པ་\0ཟླ་བ་དྲུག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཅིག་པ\0ཟླ་བ་བཅུ་གཅིག་པ་\0ཟླ་བ་བཅུ་གཉིས་པ\0"
    "ཟླ་བ་བཅུ་གཉིས་པ་\0ཟླ་བ་བཅུ་པ\0ཟླ་བ་བཅུ་པ་\0ཟླ་བ་བཅུ་པའི་ཚེས་\0ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0"
    "ཟླ་བ་བདུན་པའི་ཚེས་\0ཟླ་བ་བཞི་པ\0ཟླ་བ་བཞི་པ་\0ཟླ་བ་བཞི་པའི་ཚེས་\0ཟླ་བ་བརྒྱད་པ\0"
    "ཟླ་བ་བརྒྱད་པ་\0ཟླ་བ་བརྒྱད་པའི་ཚེས་\0ཟླ་བ་ལྔ་པ\0ཟླ་བ་ལྔ་པ་\0ཟླ་བ་ལྔ་པའི་ཚེས་\0"
    "ཟླ་བཅུ་གཅིག་པ་\0ཟླ་བཅུ་གཉིས་པ་\0ཟླ་བཅུ་པ་\0ཟླ་བདུན་པ་\0ཟླ་བཞི་པ་\0ཟླ་བརྒྱད་པ་\0ཟླ་ལྔ་པ་\0"
    "ཟླཝ་ # ནང་\0ཟླཝ་ # ཧེ་མ་\0འ\0འི་ཚེས་\0ལ\0ལོ་འཁོར་ # ནང་\0ལོ་འཁོར་ # ཧེ་མ་\0ལོའི་\0ལྷག་\0"
    "ལྷག་པ་\0ས\0སང་ཉིན་\0སངས་\0སྐར་ཆ་ # ནང་\0སྐར་ཆ་ # ཧེ་མ་\0སྐར་མ་ # ནང་\0སྐར་མ་ # ཧེ་མ་\0"
    "སྔ་ཆ་\0སྔ་དྲོ་\0སྤེན་\0སྤེན་པ་\0སྤྱི་ཟླ་གཉིས་པ་\0སྤྱི་ཟླ་གསུམ་པ་\0སྤྱི་ཟླ་དགུ་པ་\0"
    "སྤྱི་ཟླ་དངཔ་\0སྤྱི་ཟླ་དྲུག་པ\0སྤྱི་ཟླ་བཅུ་གཅིག་པ་\0སྤྱི་ཟླ་བཅུ་གཉིས་པ་\0སྤྱི་ཟླ་བཅུ་པ་\0"
    "སྤྱི་ཟླ་བདུན་པ་\0སྤྱི་ཟླ་བཞི་པ\0སྤྱི་ཟླ་བརྒྱད་པ་\0སྤྱི་ཟླ་ལྔ་པ་\0སྤྱི་ལོ་\0ི་ཚེས་\0ེས་\0"
    "ོའི་\0ྤྱི་ལོ་\0ကြာ\0ကြာသပတေး\0ဂါ\0စက်\0စက်တင်ဘာ\0စနေ\0ဇန်\0ဇန်နဝါရီ\0ဇူ\0ဇူလိုင်\0ဇွန်\0"
    "ည\0ညနေ\0တစ်နေ့က\0တနင်္ဂနွေ\0တနင်္လာ\0တလ\0တိတ်ႉ\0တီႇ\0တီႇသႅမ်ႇပႃႇ\0တေး\0တွၼ်ႈလႃႈ\0"
    "တွၼ်ႈၸဝ်ႉ\0တၸ\0ဒီ\0ဒီဇင်ဘာ\0နို\0နိုဝင်ဘာ\0နေ\0နေ့လယ်\0နံနက်\0နွေ\0ပီၵၢႆ\0ပီၼႃႈ\0ပီၼႆႉ\0"
    "ပုတ်ႉ\0ပြီးခဲ့သည့် # စက္ကန့်\0ပြီးခဲ့သည့် # နာရီ\0ပြီးခဲ့သည့် # နှစ်\0ပြီးခဲ့သည့် # ပတ်\0"
    "ပြီးခဲ့သည့် # မိနစ်\0ပြီးခဲ့သည့် # ရက်\0ပြီးခဲ့သည့် # လ\0ပြီးခဲ့သည့်လ\0ဖေ\0ဖေဖော်ဝါရီ\0"
    "ဗုဒ္ဓဟူး\0မတ်\0မနက်ဖြန်\0မနေ့က\0မိူဝ်ႈဝႃး\0မိူဝ်ႈၼႆႉ\0မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွန်းတည့်\0"
    "မၢတ်ႉၶ်ျ\0ယခု\0ယခု သီတင်းပတ်\0ယခုနှစ်\0ယခုလ\0ယနေ့\0ယမန်နှစ်\0ယၢမ်းလဵဝ်\0လာ\0"
    "လာမည့် သီတင်းပတ်\0လာမည့်နှစ်\0လာမည့်လ\0လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆႉ\0ဝူင်ႈပူၼ်ႉမႃး\0"
    "ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆႉ\0ဝၼ်းပုတ်ႉ\0ဝၼ်းသဝ်\0ဝၼ်းသုၵ်း\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸၼ်\0"
    "ဝၼ်းၽတ်း\0သန်ဘက်ခါ\0သန်းခေါင်ယံ\0သဝ်\0သုၵ်း\0သောကြာ\0သႅပ်ႇ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟူး\0အင်္ဂါ\0"
    "အောက်\0အောက်တိုဘာ\0ဢေႃး\0ဢေႃးၵၢတ်ႉ\0ဢေႇ\0ဢေႇပရႄႇ\0ဢွၵ်ႇ\0ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပြီ\0ဩ\0"
    "ဩဂုတ်\0ၵၢၼ်း\0ၸုၼ်ႇ\0ၸူႇ\0ၸူႇလၢႆႇ\0ၸၼ်\0ၸၼ်ႇ\0ၸၼ်ႇဝႃႇရီႇ\0ၼူဝ်ႇ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0ၽတ်း\0ၾႅပ်ႇ\0ၾႅပ်ႇဝႃႇရီႇ\0აგვ\0აგვისტო\0ამ თვეში\0ამ კვირაში\0"
    "ამ წელს\0აპრ\0აპრილი\0ახლა\0გასულ თვეს\0გასულ კვირაში\0გასულ წელს\0გუშინ\0გუშინწინ\0დეკ\0"
    "დეკემბერი\0დილ\0დილა\0დილით\0დღეს\0ზეგ\0თებ\0თებერვალი\0იან\0იანვარი\0ივლ\0ივლისი\0ივნ\0"
    "ივნისი\0კვ\0კვი\0კვირა\0მაი\0მაისი\0მარ\0მარტი\0მომავალ თვეს\0მომავალ კვირაში\0"
    "მომავალ წელს\0ნაშუადღ\0ნაშუადღევი\0ნაშუადღევს\0ნოე\0ნოემბერი\0ოთ\0ოთხ\0ოთხშაბათი\0ორ\0"
    "ორშ\0ორშაბათი\0ოქტ\0ოქტომბერი\0პარ\0პარასკევი\0პრ\0სამ\0სამშაბათი\0საღ\0საღამო\0საღამოს\0"
    "სექ\0სექტემბერი\0სმ\0ღამ\0ღამე\0ღამით\0შაბ\0შაბათი\0შბ\0შუადღ\0შუადღე\0შუადღეს\0შუაღამე\0"
    "შუაღამეს\0ხვალ\0ხთ\0ხუთ\0ხუთშაბათი\0ህሉው ሰሙን\0ህሉው ወርሒ\0ለካ\0ለካቲት\0ሌሊት\0ሎሚ\0ሎሚ ዓመት\0ሐ\0ሐሙስ\0"
    "ሓሙ\0ሓሙስ\0ሓም\0ሓምለ\0ሕዳ\0ሕዳር\0ሕጂ\0መስ\0መስከረም\0መጋ\0መጋቢት\0ሚያ\0ሚያዝያ\0ማ\0ማርች\0ማክሰ\0ማክሰኞ\0ሜይ\0ምሽት\0"
    "ረ\0ረቡ\0ረቡዕ\0ሰ\0ሰሉ\0ሰሉስ\0ሰነ\0ሰኑ\0ሰኑይ\0ሰን\0ሰንበት\0ሰኞ\0ሰዓት\0ሴፕቴ\0ሴፕቴምበር\0ቀትር\0ቀዳ\0ቀዳም\0ቅ\0ቅቀ\0"
    "ቅዳሜ\0ቅድሚ # መዓልቲ\0ቅድሚ # ሰሙን\0ቅድሚ # ሰዓት\0ቅድሚ # ካልኢት\0ቅድሚ # ወርሒ\0ቅድሚ # ዓ\0ቅድሚ # ደቒቕ\0"
    "በ# ሰከንድ ውስጥ\0በ# ሰከንዶች ውስጥ\0በ# ሰዓት ውስጥ\0በ# ሰዓቶች ውስጥ\0በ# ሳምንታት ውስጥ\0በ# ሳምንት ውስጥ\0"
    "በ# ቀናት ውስጥ\0በ# ቀን ውስጥ\0በ# ቀኖች ውስጥ\0በ# ወራት ውስጥ\0በ# ወር ውስጥ\0በ# ዓመታት ውስጥ\0በ# ደቂቃ ውስጥ\0"
    "በ# ደቂቃዎች ውስጥ\0በሌሊት\0በምሽት\0በዚህ ሳምንት\0በዚህ ወር\0በዚህ ዓመት\0ታሕ\0ታሕሳስ\0ትማሊ\0ትናንት\0ነሓ\0ነሓሰ\0ነገ\0"
    "ኖቬም\0ኖቬምበር\0አሁን\0ኣብ # መዓልቲ\0ኣብ # ሰሙን\0ኣብ # ሰዓት\0ኣብ # ካልኢት\0ኣብ # ወርሒ\0ኣብ # ዓ\0ኣብ # ደቒቕ\0"
    "ኤፕሪ\0ኤፕሪል\0እ\0እሑድ\0እኩለ ሌሊት\0ኦክቶ\0ኦክቶበር\0ኦገስ\0ኦገስት\0ከ # ቀን በፊት\0ከ# ሰከንድ በፊት\0ከ# ሰከንዶች በፊት\0"
    "ከ# ሰዓት በፊት\0ከ# ሰዓቶች በፊት\0ከ# ሳምንታት በፊት\0ከ# ሳምንት በፊት\0ከ# ቀናት በፊት\0ከ# ቀን በፊት\0ከ# ቀኖች በፊት\0"
    "ከ# ወራት በፊት\0ከ# ወር በፊት\0ከ# ዓመታት በፊት\0ከ# ዓመት በፊት\0ከ# ደቂቃ በፊት\0ከ# ደቂቃዎች በፊት\0ከሰዓት\0"
    "ከትናንት ወዲያ\0ከነገ ወዲያ\0ዓ\0ዓር\0ዓርቢ\0ዓርብ\0ዛሬ\0ዝሓለፈ ሰሙን\0ዝሓለፈ ወርሒ\0ዝሓለፈ ዓመት\0ዝመጽእ ሰሙን\0"
    "ዝመጽእ ወርሒ\0ዝመጽእ ዓመት\0የሚቀጥለው ሳምንት\0የሚቀጥለው ወር\0የሚቀጥለው ዓመት\0ያለፈው ሳምንት\0ያለፈው ወር\0ያለፈው ዓመት\0"
    "ዲሴም\0ዲሴምበር\0ድቀ\0ጁላይ\0ጁን\0ጃን\0ጃንዋሪ\0ጉንበት\0ግን\0ጥሪ\0ጥቅ\0ጥቅምቲ\0ጥዋት\0ጽባሕ\0ፌብ\0ፌብሩዋሪ\0ᐁᒼ\0"
    "ᐃᐢᐠᐚᐨ ᐊᐢᑭᕀ\0ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0ᐃᐢᐠᐚᐨ ᑳᐃᐢᐸᓂᐠ\0ᐅᐸᐦᐅᐏᐲᓯᒼ\0ᐅᑖᑯᓯᕽ\0ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\0ᐆᒪ ᐊᐢᑫᕀ\0ᐊᒼ\0ᐊᓃᑭᐲᓯᒼ\0"
    "ᐊᓄᐦᐨ\0ᐊᓄᐦᐨ ᐲᓯᒼ\0ᐊᓄᐦᐨ ᑳᐃᐢᐸᓂᐠ\0ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐋᐱᐦᑕᐘᐣ\0ᐋᕽᐘᑎᓄᐏᐲᓯᒼ\0ᐚᐏᐲᓯᒼ\0ᐚᐸᐦᑫ\0ᐱᓈᐢᑯᐏᐲᓯᒼ\0ᐲᒼ\0"
    "ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐴᓂᐋᐱᐦᑕᐘᐣ\0ᐸᐚᐦᒐᑭᓇᓰᐢ\0ᐹᐢᑲᐦᐋᐏᐲᓯᒼ\0ᑕᐦᑐ # ᐘᐢᑳᐸᓂᑭ\0ᑕᐦᑐ # ᑎᐸᐦᐃᑲᓂᓴ\0ᑕᐦᑐ # ᑮᓯᑳᑭ\0"
    "ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᑳᑮ # ᐃᐢᐸᓂᐠ\0ᒣᐠᐚᐨ\0ᒥᑭᓯᐏᐲᓯᒼ\0ᒦᓇ ᐃᐢᐸᓂᑭ\0ᒦᓇ ᐊᐢᑭᕀ\0ᒦᓇ ᐲᓯᒼ\0ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ\0ᒫᑎᓇᐍᑮᓯᑳᐤ\0"
    "ᓂᐢᑭᐲᓯᒼ\0ᓃᑳᐣ # ᐃᐢᐸᓂᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭᕀ\0ᓃᑳᐣ # ᐲᓯᒧᐤᐊᐧᐦᑭ\0ᓃᓱᑮᓯᑳᐤ\0ᓄᒌᑐᐏᐲᓯᒼ\0"
    "កក្កដា\0កញ្ញា\0កុម្ភៈ\0ក្នុងរយៈពេល # ម៉ោង\0ខានស្អែក\0ខែក្រោយ\0ខែនេះ\0ខែមុន\0ច\0ចន្ទ\0"
    "ច័ន្ទ\0ឆ្នាំក្រោយ\0ឆ្នាំនេះ\0ឆ្នាំមុន\0តុលា\0ថ្ងៃត្រង់\0ថ្ងៃនេះ\0ថ្ងៃស្អែក\0ធ្នូ\0ន\0"
    "នៅពេលព្រឹក\0នៅពេលយប់\0នៅពេលរសៀល\0នៅពេលល្ងាច\0នៅម៉ោង\0ពុ\0ពុធ\0ព្រ\0ព្រហ\0ព្រហស្បតិ៍\0"
    "ព្រឹក\0មករា\0មិថុនា\0មីនា\0មេសា\0ម្សិលមិញ\0ម្សិលម៉្ងៃ\0យប់\0រសៀល\0ល្ងាច\0វិច្ឆិកា\0ស\0"
    "សប្ដាហ៍ក្រោយ\0សប្ដាហ៍នេះ\0សប្ដាហ៍មុន\0សីហា\0សុ\0សុក្រ\0សៅរ៍\0អ\0អង្គារ\0អធ្រាត្រ\0អា\0"
    "អាទិត្យ\0ឥឡូវ\0ឧសភា\0ៅម៉ោង\0᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠩ\0"
    "ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0"
    "ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠥᠨᠥᠳᠥᠷ\0ᠥᠴᠥᠬᠡᠳᠥᠷ\0ᠦ᠂ ᠥ\0ᠦ᠂ ᠬᠣ\0ᠨ\0"
    "ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢᠮᠠ\0ᠩ\0ᠪᠠ\0"
    "ᠪᠠᠰᠠᠩ\0ᠪᠢᠮ\0ᠪᠢᠮᠪᠠ\0ᠫᠥᠷ\0ᠫᠦᠷ\0ᠫᠦᠷᠪᠦ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0"
    "ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠮᠠᠷᠭᠠᠰᠢ\0ᠮᠢᠠᠠᠮᠠᠷ\0ᠮᠢᠭ\0ᠲᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0"
    "ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠳᠠ\0ᠳᠠᠸᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0ᱟᱜᱟᱥᱛ\0ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0"
    "ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0ᱥᱟᱹᱨᱫᱤ\0"
    "ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0ᱯᱷᱟᱨᱣᱟᱨᱤ\0"
    "ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0ᱵᱟ\0ᱵᱟᱞᱮ\0–# min\0−# man\0−# min\0ⴰⴽⵕ\0ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0ⴰⵙⴰⵎⴰⵙ\0"
    "ⴰⵙⴽⴽⴰ\0ⴰⵙⵉ\0ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0ⴷⵓⵊ\0"
    "ⴷⵓⵊⴰⵏⴱⵉⵔ\0ⴽⵜⵓ\0ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0ⵎⴰⵕⵚ\0ⵎⴰⵢ\0ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0"
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
    "ꑎꉐꄻꈎ\0ꑬꆏ\0ꑬꆏꑍ\0ꔞꘋ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0ꕾꖺ\0"
    "ꖑꕱ\0ꖢꖕ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0"
    "ꭰꮕᏹ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0ꭷꭶ\0"
    "ꭷꭶꮅ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0"
    "ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0ꮎꮏ # ꭲꭶ\0ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0"
    "ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭷꮈ\0ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0"
    "ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0ꮖꮝꭼ\0ꮘꮥꮎ\0"
    "ꮙꮕꭿ\0ꮜꮎꮄ\0ꮜꮎꮄꭲ\0ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0ꮥꮎ\0ꮪꮅ\0"
    "ꮪꮅꮝꮧ\0ꮪꮒ\0ꮪꮒꮕꮧ\0ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0ꮷꮎꭹꮆꮝꮧ\0그저께\0금\0금요일\0내년\0내일\0년\0다음 달\0"
    "다음 주\0모레\0목\0목요일\0밤\0분\0수\0수요일\0시\0아침\0어제\0오늘\0오전\0오후\0올해\0월\0월요일\0이번 달\0이번 주\0일\0일요일\0"
    "자정\0작년\0저녁\0정오\0지금\0지난달\0지난주\0초\0토\0토요일\0화\0화요일\0𐐩𐐹𐑉\0𐐩𐐹𐑉𐐮𐑊\0𐐪𐑀\0𐐪𐑀𐐲𐑅𐐻\0𐐰𐑋\0𐐱𐐿𐐻\0𐐱𐐿𐐻𐐬𐐺𐐲𐑉\0"
    "𐐶𐐯𐑌\0𐐶𐐯𐑌𐑆𐐼𐐩\0𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐹𐑋\0𐐻𐐭𐑆\0𐐻𐐭𐑆𐐼𐐩\0𐐻𐐲𐐼𐐩\0𐐻𐐲𐑋𐐱𐑉𐐬\0𐐼𐐨𐑅\0𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐾𐐭𐑊\0𐐾𐐭𐑊𐐴\0𐐾𐐭𐑌\0𐐾𐐰𐑌\0"
    "𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐑁𐐯𐐺\0𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐑁𐑉𐐴\0𐑁𐑉𐐴𐐼𐐩\0𐑃𐐲𐑉\0𐑃𐐲𐑉𐑆𐐼𐐩\0𐑄 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0𐑅𐐯𐐹\0𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐑅𐐰𐐻\0"
    "𐑅𐐰𐐻𐐲𐑉𐐼𐐩\0𐑅𐐲𐑌\0𐑅𐐲𐑌𐐼𐐩\0𐑋𐐩\0𐑋𐐪𐑉\0𐑋𐐪𐑉𐐽\0𐑋𐐲𐑌\0𐑋𐐲𐑌𐐼𐐩\0𐑌𐐬𐑂\0𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐑐𐑥\0𐑨𐑥\0𐓘𐓧𐓣 𐓵𐓪𐓬𐓘\0"
    "𐓘𐓧𐓣 𐓷𐓣𐓸𐓲𐓣\0𐓡𐓘𐓬𐓘 𐓪𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐓡𐓘𐓬𐓘 𐓬𐓘𐓡𐓛𐓧𐓣\0𐓡𐓘𐓬𐓘 𐓰𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐓡𐓘𐓬𐓘 𐓷𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0𐓡𐓘𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘\0"
    "𐓡𐓘𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣\0𐓡𐓘𐓬𐓘 𐓷𐓟𐓵𐓪𐓬𐓘\0𐓤𐓣𐓟𐓰𐓪𐓬𐓘\0𐓧𐓟𐓜𐓛\0𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓨𐓣𐓪𐓬𐓘 𐓘𐓧𐓣 𐓵𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓘𐓧𐓣 𐓷𐓣𐓸𐓲𐓣\0"
    "𐓨𐓣𐓪𐓬𐓘 𐓤𐓣𐓟𐓰𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓧𐓟𐓜𐓛\0𐓨𐓣𐓪𐓬𐓘 𐓬𐓘𐓡𐓛𐓧𐓟\0𐓨𐓣𐓪𐓬𐓘 𐓬𐓟𐓵𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓮𐓘𐓰𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓯𐓘𐓬𐓟\0"
    "𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓵𐓪𐓬𐓘\0𐓬𐓘𐓡𐓛𐓧𐓟\0𐓬𐓟𐓵𐓪𐓬𐓘\0𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0"
    "𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0"
    "𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0"
    "𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0"
    "𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0"
    "𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0𑄜𑄬𑄛𑄴\0𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\0𑄝𑄪𑄖𑄴\0𑄝𑄪𑄖𑄴𑄝𑄢𑄴\0𑄝𑄬𑄚𑄳𑄠𑄬\0𑄝𑄬𑄣𑄳𑄠𑄬\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴\0"
    "𑄟𑄢𑄴𑄌𑄧\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴\0𑄟𑄬\0𑄢𑄧𑄝𑄨\0𑄢𑄧𑄝𑄨𑄝𑄢𑄴\0𑄢𑄬𑄖𑄴\0𑄥𑄎𑄧𑄚𑄳𑄠\0𑄥𑄧𑄚𑄨\0𑄥𑄧𑄚𑄨𑄝𑄢𑄴\0𑄥𑄧𑄟𑄴\0"
    "𑄥𑄧𑄟𑄴𑄝𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴\0𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𞄀𞄪𞄴\0𞄆𞄨𞄰\0𞄆𞄬\0𞄈𞄦\0𞄊𞄧𞄳\0𞄎𞄤𞄲\0𞄑𞄤𞄱𞄨\0𞄒𞄩𞄱𞄔𞄬𞄴\0"
    "𞄒𞄫𞄰𞄒𞄪𞄱\0𞄔𞄩𞄴𞄆𞄨𞄰\0𞄕𞄩𞄲𞄔𞄄𞄰𞄤\0𞄗𞄄𞄤𞄰𞄦\0𞄙𞄤𞄱𞄨\0𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫\0𞄛𞄤𞄱𞄒𞄤𞄰\0𞄛𞄤𞄱𞄞𞄤𞄦\0𞄛𞄨𞄱𞄄𞄤𞄲𞄨\0𞄤𞄨𞄱\0𞄪𞄱𞄀𞄤𞄴\0𞤢𞤰\0"
    "𞤢𞥄𞤩𞤵\0𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫\0𞤣𞤵𞥅𞤶\0𞤣𞤵𞥅𞤶𞤮\0𞤤𞤫𞤱𞤪𞤵 𞤢𞤪𞤢𞤴𞤲𞥋𞤣𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵\0𞤥𞤢𞤣\0𞤥𞤢𞤦\0𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫\0𞤥𞤢𞤱𞤲𞤣𞤫\0"
    "𞤥𞤮𞤪\0𞤥𞤮𞤪𞤧𞤮\0𞤦𞤮𞤱\0𞤦𞤮𞤱𞤼𞤮\0𞤧𞤫𞥅𞤼\0𞤧𞤫𞥅𞤼𞤮\0𞤧𞤭𞤤\0𞤧𞤭𞤤𞤼𞤮\0𞤧𞤭𞥅𞤤\0𞤧𞤭𞥅𞤤𞤮\0𞤩𞤰\0𞤪𞤫𞤬\0𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫\0𞤪𞤮𞤱𞤢𞤲𞤭\0"
    "𞤫\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 #\0𞤲𞤢𞥄𞤧\0𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪 # 𞤳𞤭𞤼𞤢𞥄𞤤𞤫\0𞤲𞤣𞤫𞤪 # 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼 #\0"
    "𞤲𞤣𞤫𞤪 𞤸𞤭𞤼 #\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞤦𞤮𞥅𞤴\0𞤲𞤦𞤮𞥅𞤴𞤮\0𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦𞥆𞤭\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0"
    "𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0𞤳𞤮𞤪\0𞤳𞤮𞤪𞤧𞤮\0𞤴𞤢𞤪\0𞤴𞤢𞤪𞤳𞤮\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0𞤶𞤢𞤲𞤺𞤮\0𞤶𞤫𞤧\0𞤶𞤮𞤤\0𞤶𞤮𞤤𞤮\0𞤶𞤮𞥅𞤲𞤭\0"
    "𞤶𞤵𞤳\0𞤶𞤵𞤳𞤮\0𞤷𞤮𞤤\0𞤷𞤮𞤤𞤼𞤮\0𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0𞤸𞤮𞤪\0𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫\0";

/* Where a word begins in date_words, and its first reading. */
const struct date_key date_keys[] = {
	{0,0}, {26,1}, {54,2}, {86,3}, {116,4}, {125,5}, {139,6}, {150,7}, {167,8}, {181,9}, {197,10},
	{212,11}, {227,4}, {240,6}, {255,12}, {269,13}, {286,13}, {299,14}, {316,15}, {336,16},
	{357,12}, {369,17}, {380,18}, {390,19}, {404,18}, {414,17}, {427,20}, {442,17}, {456,20},
	{470,21}, {483,22}, {494,23}, {505,24}, {520,24}, {531,0}, {552,25}, {565,26}, {580,27},
	{597,28}, {609,29}, {622,30}, {630,31}, {640,32}, {651,33}, {659,34}, {677,34}, {697,35},
	{717,36}, {733,37}, {746,38}, {766,38}, {792,37}, {809,39}, {815,40}, {827,40}, {837,39},
	{846,40}, {861,37}, {873,41}, {884,9}, {892,38}, {911,37}, {927,37}, {943,42}, {954,9},
	{965,43}, {978,44}, {996,45}, {1018,46}, {1030,46}, {1045,46}, {1061,47}, {1069,48}, {1079,11},
	{1086,48}, {1097,49}, {1110,49}, {1123,50}, {1137,51}, {1149,48}, {1163,51}, {1176,50},
	{1192,48}, {1206,52}, {1220,53}, {1235,54}, {1249,54}, {1260,55}, {1277,55}, {1297,56},
	{1312,57}, {1330,47}, {1340,47}, {1351,47}, {1363,58}, {1380,59}, {1396,60}, {1406,60},
	{1418,11}, {1428,61}, {1445,62}, {1459,63}, {1477,64}, {1495,50}, {1509,65}, {1525,66},
	{1537,66}, {1550,67}, {1563,68}, {1575,67}, {1589,68}, {1602,69}, {1616,69}, {1630,70},
	{1648,69}, {1663,70}, {1682,69}, {1696,70}, {1711,71}, {1722,72}, {1734,73}, {1751,73},
	{1768,65}, {1783,65}, {1800,74}, {1811,75}, {1819,75}, {1829,76}, {1844,58}, {1860,52},
	{1870,53}, {1881,69}, {1892,70}, {1904,77}, {1915,77}, {1927,54}, {1934,55}, {1945,64},
	{1956,77}, {1969,5}, {1976,78}, {1989,79}, {2001,80}, {2013,79}, {2028,5}, {2037,81}, {2048,82},
	{2054,82}, {2070,83}, {2086,84}, {2098,41}, {2114,85}, {2128,86}, {2135,87}, {2142,88},
	{2151,89}, {2159,90}, {2176,91}, {2192,86}, {2200,92}, {2214,93}, {2229,94}, {2242,95},
	{2255,95}, {2269,96}, {2281,86}, {2293,86}, {2305,88}, {2317,88}, {2331,88}, {2346,88},
	{2361,97}, {2374,98}, {2388,87}, {2397,99}, {2408,100}, {2420,89}, {2429,97}, {2443,101},
	{2451,102}, {2458,103}, {2469,104}, {2478,105}, {2485,106}, {2494,106}, {2507,107}, {2518,108},
	{2532,109}, {2545,110}, {2559,111}, {2576,112}, {2589,113}, {2603,114}, {2615,104}, {2632,115},
	{2648,116}, {2661,105}, {2670,117}, {2680,105}, {2691,117}, {2702,118}, {2714,119}, {2721,119},
	{2738,109}, {2748,110}, {2759,120}, {2776,121}, {2790,122}, {2800,122}, {2819,123}, {2832,124},
	{2845,123}, {2859,124}, {2873,101}, {2884,101}, {2896,101}, {2905,125}, {2915,93}, {2926,124},
	{2937,101}, {2947,127}, {2963,106}, {2975,106}, {2991,14}, {3008,128}, {3021,129}, {3031,130},
	{3043,131}, {3061,130}, {3071,131}, {3085,15}, {3105,132}, {3123,133}, {3140,16}, {3161,134},
	{3181,133}, {3202,135}, {3216,136}, {3227,137}, {3237,136}, {3251,138}, {3266,135}, {3283,137},
	{3296,135}, {3309,137}, {3326,135}, {3340,137}, {3358,139}, {3374,140}, {3385,141}, {3401,36},
	{3420,35}, {3434,36}, {3452,35}, {3467,36}, {3486,142}, {3501,143}, {3512,144}, {3527,145},
	{3536,146}, {3546,147}, {3558,148}, {3570,149}, {3582,150}, {3597,145}, {3608,151}, {3621,147},
	{3640,148}, {3658,148}, {3677,152}, {3689,153}, {3708,154}, {3719,154}, {3731,153}, {3747,1},
	{3770,155}, {3781,156}, {3789,157}, {3800,158}, {3810,159}, {3819,160}, {3834,159}, {3845,160},
	{3862,161}, {3877,162}, {3893,161}, {3909,162}, {3927,163}, {3934,164}, {3947,165}, {3962,166},
	{3978,167}, {3992,167}, {4008,168}, {4026,168}, {4044,169}, {4066,168}, {4083,169}, {4096,170},
	{4114,171}, {4137,37}, {4150,37}, {4167,161}, {4179,172}, {4190,172}, {4202,173}, {4219,174},
	{4235,175}, {4253,176}, {4271,177}, {4285,177}, {4300,178}, {4313,179}, {4327,180}, {4337,179},
	{4352,181}, {4366,180}, {4376,182}, {4387,183}, {4398,184}, {4411,185}, {4430,186}, {4446,187},
	{4457,187}, {4471,188}, {4482,188}, {4495,187}, {4509,184}, {4521,189}, {4533,189}, {4548,189},
	{4564,189}, {4580,189}, {4596,190}, {4602,155}, {4615,191}, {4626,156}, {4636,192}, {4647,193},
	{4667,194}, {4678,195}, {4687,196}, {4700,197}, {4714,198}, {4724,199}, {4735,200}, {4749,201},
	{4760,202}, {4769,203}, {4782,204}, {4794,205}, {4807,206}, {4818,206}, {4833,207}, {4845,158},
	{4857,208}, {4869,209}, {4881,210}, {4894,211}, {4905,10}, {4914,212}, {4924,183}, {4938,182},
	{4957,199}, {4970,213}, {4989,156}, {5000,191}, {5014,190}, {5023,190}, {5034,192}, {5049,192},
	{5064,209}, {5083,209}, {5099,192}, {5115,192}, {5131,209}, {5151,191}, {5164,214}, {5179,215},
	{5191,202}, {5202,211}, {5215,198}, {5228,200}, {5245,207}, {5260,207}, {5276,212}, {5287,156},
	{5300,196}, {5316,200}, {5333,201}, {5347,204}, {5362,211}, {5376,197}, {5394,215}, {5408,156},
	{5422,194}, {5436,195}, {5448,198}, {5461,205}, {5477,193}, {5500,195}, {5512,155}, {5529,216},
	{5545,214}, {5561,158}, {5576,158}, {5593,155}, {5609,217}, {5624,206}, {5638,206}, {5656,218},
	{5667,211}, {5681,196}, {5697,197}, {5714,203}, {5732,210}, {5750,210}, {5769,185}, {5787,185},
	{5808,186}, {5823,186}, {5840,84}, {5852,157}, {5866,8}, {5875,159}, {5882,160}, {5893,159},
	{5899,160}, {5909,167}, {5921,177}, {5933,176}, {5944,219}, {5953,165}, {5963,166}, {5974,220},
	{5987,220}, {6001,221}, {6019,219}, {6031,219}, {6044,219}, {6054,171}, {6063,219}, {6073,222},
	{6088,85}, {6100,85}, {6114,10}, {6125,127}, {6151,127}, {6168,223}, {6179,224}, {6192,223},
	{6206,224}, {6222,225}, {6234,226}, {6246,227}, {6254,227}, {6271,228}, {6287,229}, {6300,230},
	{6314,230}, {6331,231}, {6342,41}, {6364,232}, {6377,233}, {6388,231}, {6401,102}, {6410,234},
	{6422,235}, {6430,231}, {6444,236}, {6465,235}, {6482,237}, {6495,102}, {6504,238}, {6517,239},
	{6531,238}, {6545,240}, {6556,241}, {6570,242}, {6579,243}, {6590,242}, {6603,243}, {6618,244},
	{6633,244}, {6649,245}, {6665,246}, {6683,247}, {6696,248}, {6714,248}, {6722,249}, {6735,250},
	{6747,245}, {6759,244}, {6771,251}, {6784,252}, {6798,253}, {6813,254}, {6828,255}, {6842,256},
	{6853,228}, {6867,257}, {6875,258}, {6889,257}, {6902,154}, {6913,154}, {6925,259}, {6936,260},
	{6945,261}, {6952,262}, {6963,263}, {6974,264}, {6984,265}, {6995,266}, {7004,80}, {7011,267},
	{7021,268}, {7032,269}, {7048,270}, {7057,271}, {7072,270}, {7084,271}, {7102,272}, {7114,273},
	{7127,274}, {7142,275}, {7154,276}, {7166,268}, {7179,277}, {7188,278}, {7198,277}, {7209,278},
	{7220,279}, {7233,280}, {7250,281}, {7264,282}, {7279,283}, {7288,284}, {7303,283}, {7315,284},
	{7333,285}, {7350,270}, {7356,271}, {7366,286}, {7380,287}, {7400,287}, {7423,286}, {7442,286},
	{7462,288}, {7472,261}, {7481,289}, {7495,290}, {7506,291}, {7518,292}, {7530,288}, {7543,290},
	{7557,291}, {7572,289}, {7590,289}, {7609,261}, {7622,261}, {7635,288}, {7649,293}, {7665,293},
	{7682,288}, {7693,292}, {7709,292}, {7726,259}, {7739,294}, {7759,295}, {7770,295}, {7785,295},
	{7799,295}, {7817,294}, {7841,296}, {7857,259}, {7875,259}, {7892,297}, {7904,298}, {7915,299},
	{7926,260}, {7937,300}, {7947,301}, {7961,302}, {7970,303}, {7983,264}, {7995,304}, {8007,305},
	{8019,266}, {8030,306}, {8040,307}, {8057,308}, {8073,309}, {8092,298}, {8106,300}, {8120,301},
	{8138,310}, {8149,310}, {8162,262}, {8179,311}, {8193,301}, {8211,311}, {8226,262}, {8244,300},
	{8258,264}, {8273,266}, {8287,299}, {8302,299}, {8317,305}, {8336,299}, {8352,299}, {8368,305},
	{8388,305}, {8405,266}, {8420,260}, {8435,303}, {8452,266}, {8467,263}, {8485,302}, {8497,306},
	{8509,265}, {8526,265}, {8544,312}, {8559,312}, {8570,312}, {8588,312}, {8602,313}, {8613,314},
	{8629,315}, {8640,316}, {8653,316}, {8671,316}, {8690,317}, {8708,317}, {8727,318}, {8737,318},
	{8752,318}, {8767,286}, {8782,287}, {8803,286}, {8823,319}, {8838,319}, {8856,320}, {8869,320},
	{8882,321}, {8898,322}, {8914,321}, {8933,7}, {8943,7}, {8955,323}, {8965,282}, {8976,283},
	{8982,284}, {8992,315}, {9003,324}, {9016,325}, {9032,319}, {9046,319}, {9063,326}, {9078,327},
	{9096,328}, {9109,329}, {9119,329}, {9131,330}, {9140,331}, {9151,332}, {9162,333}, {9172,334},
	{9183,335}, {9196,336}, {9214,337}, {9235,338}, {9252,339}, {9259,340}, {9270,341}, {9284,342},
	{9295,333}, {9309,343}, {9322,343}, {9336,333}, {9349,339}, {9361,340}, {9379,344}, {9392,330},
	{9405,332}, {9420,331}, {9436,334}, {9451,334}, {9467,345}, {9479,345}, {9494,345}, {9505,345},
	{9520,345}, {9536,345}, {9552,346}, {9563,347}, {9586,127}, {9610,127}, {9624,347}, {9650,348},
	{9662,348}, {9675,132}, {9691,349}, {9699,350}, {9712,134}, {9730,346}, {9743,351}, {9757,352},
	{9768,353}, {9778,354}, {9789,355}, {9806,356}, {9819,355}, {9833,355}, {9852,356}, {9870,355},
	{9883,355}, {9901,356}, {9917,356}, {9934,356}, {9948,353}, {9959,357}, {9975,357}, {9992,358},
	{10008,353}, {10021,353}, {10035,359}, {10049,8}, {10058,359}, {10073,358}, {10085,357},
	{10097,9}, {10108,360}, {10119,360}, {10132,361}, {10140,361}, {10150,362}, {10163,362},
	{10177,363}, {10186,363}, {10197,10}, {10208,352}, {10224,354}, {10239,354}, {10255,364},
	{10263,365}, {10274,366}, {10283,367}, {10299,367}, {10317,368}, {10332,364}, {10343,365},
	{10357,369}, {10372,364}, {10384,368}, {10401,365}, {10415,369}, {10431,370}, {10448,371},
	{10459,371}, {10471,364}, {10480,112}, {10490,113}, {10501,364}, {10511,372}, {10522,372},
	{10538,373}, {10550,373}, {10561,374}, {10569,375}, {10576,376}, {10584,377}, {10600,377},
	{10612,374}, {10623,374}, {10635,378}, {10652,379}, {10664,380}, {10675,381}, {10687,382},
	{10702,374}, {10711,272}, {10721,273}, {10732,374}, {10742,375}, {10751,376}, {10760,11},
	{10770,383}, {10787,383}, {10805,384}, {10819,385}, {10837,386}, {10855,386}, {10875,387},
	{10891,388}, {10905,389}, {10919,390}, {10933,391}, {10951,392}, {10967,392}, {10985,393},
	{11001,394}, {11021,395}, {11034,396}, {11058,394}, {11082,397}, {11095,398}, {11113,399},
	{11131,400}, {11151,401}, {11171,398}, {11193,401}, {11215,399}, {11243,400}, {11271,402},
	{11291,403}, {11308,404}, {11326,404}, {11346,405}, {11363,406}, {11381,407}, {11399,408},
	{11421,408}, {11443,409}, {11465,406}, {11489,407}, {11513,410}, {11529,411}, {11543,412},
	{11563,412}, {11587,412}, {11613,412}, {11639,411}, {11661,411}, {11681,410}, {11701,411},
	{11719,413}, {11737,410}, {11759,411}, {11779,413}, {11801,413}, {11825,413}, {11849,414},
	{11867,415}, {11885,416}, {11901,56}, {11927,416}, {11949,57}, {11979,414}, {11999,415},
	{12019,417}, {12041,418}, {12061,419}, {12081,419}, {12103,417}, {12121,418}, {12137,417},
	{12159,417}, {12179,419}, {12197,418}, {12215,419}, {12233,418}, {12251,418}, {12271,2},
	{12312,3}, {12351,420}, {12367,421}, {12380,422}, {12396,423}, {12412,424}, {12438,425},
	{12462,422}, {12482,426}, {12502,427}, {12522,423}, {12548,426}, {12574,379}, {12594,382},
	{12618,428}, {12636,429}, {12651,430}, {12673,149}, {12693,150}, {12717,431}, {12732,432},
	{12752,433}, {12772,434}, {12792,435}, {12829,433}, {12855,436}, {12881,437}, {12898,438},
	{12922,439}, {12946,438}, {12972,439}, {12998,440}, {13016,441}, {13031,442}, {13046,410},
	{13062,410}, {13082,443}, {13094,444}, {13114,445}, {13132,444}, {13156,445}, {13178,444},
	{13204,445}, {13228,445}, {13254,444}, {13282,445}, {13306,446}, {13315,447}, {13335,448},
	{13355,449}, {13377,450}, {13397,451}, {13417,452}, {13439,453}, {13457,454}, {13477,455},
	{13495,452}, {13521,454}, {13545,447}, {13569,449}, {13595,451}, {13619,453}, {13641,456},
	{13660,457}, {13679,450}, {13709,451}, {13735,451}, {13761,448}, {13789,455}, {13815,443},
	{13831,458}, {13849,458}, {13873,458}, {13897,458}, {13921,458}, {13947,459}, {13967,460},
	{13985,460}, {14005,461}, {14050,462}, {14075,460}, {14099,459}, {14129,463}, {14149,463},
	{14175,463}, {14201,463}, {14227,464}, {14272,465}, {14297,240}, {14315,241}, {14337,466},
	{14351,466}, {14371,466}, {14391,466}, {14413,467}, {14429,466}, {14447,468}, {14461,469},
	{14473,470}, {14487,471}, {14501,472}, {14515,473}, {14537,468}, {14559,473}, {14587,474},
	{14611,475}, {14633,476}, {14659,477}, {14685,478}, {14709,479}, {14733,478}, {14759,479},
	{14785,480}, {14805,481}, {14825,480}, {14849,481}, {14879,482}, {14899,483}, {14919,484},
	{14939,485}, {14959,486}, {14977,486}, {14997,487}, {15017,488}, {15039,489}, {15057,490},
	{15077,491}, {15095,482}, {15121,486}, {15147,487}, {15173,470}, {15197,471}, {15221,488},
	{15249,492}, {15273,490}, {15299,485}, {15331,471}, {15357,493}, {15378,484}, {15410,487},
	{15438,470}, {15464,471}, {15490,487}, {15518,470}, {15544,483}, {15574,491}, {15602,494},
	{15624,494}, {15650,495}, {15669,324}, {15691,496}, {15709,325}, {15735,469}, {15751,497},
	{15767,326}, {15791,497}, {15811,327}, {15839,496}, {15853,498}, {15890,499}, {15907,500},
	{15916,501}, {15934,501}, {15958,500}, {15979,502}, {15997,502}, {16019,503}, {16038,504},
	{16075,504}, {16122,505}, {16149,506}, {16167,506}, {16193,506}, {16215,506}, {16237,506},
	{16261,507}, {16279,507}, {16305,507}, {16327,507}, {16351,507}, {16373,508}, {16393,508},
	{16417,509}, {16434,510}, {16450,511}, {16466,511}, {16490,511}, {16516,511}, {16542,510},
	{16566,510}, {16592,510}, {16618,512}, {16634,513}, {16648,512}, {16674,513}, {16698,514},
	{16714,515}, {16753,516}, {16772,514}, {16792,514}, {16814,514}, {16838,517}, {16856,518},
	{16874,517}, {16894,518}, {16914,519}, {16949,520}, {16964,521}, {16986,521}, {17010,522},
	{17027,523}, {17045,523}, {17067,523}, {17097,524}, {17120,525}, {17142,526}, {17157,527},
	{17169,108}, {17193,527}, {17213,111}, {17241,528}, {17267,529}, {17291,530}, {17311,531},
	{17324,532}, {17338,533}, {17348,532}, {17366,533}, {17379,534}, {17397,535}, {17411,534},
	{17433,535}, {17450,536}, {17464,536}, {17492,537}, {17515,536}, {17533,537}, {17547,538},
	{17561,538}, {17581,539}, {17596,540}, {17610,541}, {17620,540}, {17640,541}, {17655,542},
	{17671,543}, {17682,544}, {17702,391}, {17720,396}, {17744,398}, {17766,399}, {17794,43},
	{17814,335}, {17836,545}, {17856,546}, {17876,547}, {17898,548}, {17918,547}, {17936,547},
	{17958,549}, {17974,422}, {17994,423}, {18020,550}, {18036,551}, {18052,552}, {18072,550},
	{18092,553}, {18114,554}, {18134,553}, {18156,555}, {18170,556}, {18184,555}, {18200,556},
	{18218,555}, {18238,557}, {18254,558}, {18272,559}, {18288,480}, {18312,481}, {18342,560},
	{18360,561}, {18378,275}, {18398,562}, {18418,563}, {18436,562}, {18462,564}, {18478,565},
	{18494,566}, {18510,567}, {18530,568}, {18546,569}, {18564,570}, {18576,570}, {18590,566},
	{18610,569}, {18632,571}, {18660,572}, {18690,482}, {18716,484}, {18748,573}, {18768,574},
	{18788,573}, {18810,575}, {18834,576}, {18850,576}, {18868,577}, {18898,578}, {18930,579},
	{18946,580}, {18962,581}, {18978,582}, {18994,583}, {19010,582}, {19028,584}, {19044,585},
	{19060,584}, {19078,586}, {19098,587}, {19112,588}, {19136,589}, {19152,589}, {19168,590},
	{19190,590}, {19214,199}, {19236,591}, {19264,592}, {19294,447}, {19318,450}, {19348,183},
	{19370,583}, {19390,582}, {19412,583}, {19432,582}, {19454,114}, {19474,593}, {19496,594},
	{19510,595}, {19528,596}, {19546,597}, {19564,593}, {19586,594}, {19600,598}, {19618,598},
	{19638,599}, {19662,600}, {19688,601}, {19712,602}, {19738,603}, {19762,604}, {19778,605},
	{19796,605}, {19814,605}, {19834,605}, {19854,432}, {19874,436}, {19900,606}, {19924,607},
	{19950,608}, {19972,609}, {19986,610}, {20006,611}, {20026,610}, {20048,610}, {20068,610},
	{20090,612}, {20118,613}, {20148,614}, {20168,615}, {20186,614}, {20204,615}, {20224,615},
	{20242,614}, {20260,615}, {20280,616}, {20325,617}, {20367,616}, {20409,617}, {20448,618},
	{20479,619}, {20501,620}, {20520,93}, {20548,621}, {20576,92}, {20601,93}, {20626,621},
	{20651,622}, {20685,623}, {20709,624}, {20743,625}, {20770,626}, {20806,627}, {20839,626},
	{20872,627}, {20902,628}, {20930,629}, {20948,72}, {20973,630}, {21001,631}, {21020,71},
	{21042,633}, {21060,634}, {21099,634}, {21135,635}, {21168,75}, {21186,75}, {21210,74},
	{21235,636}, {21272,637}, {21309,638}, {21337,639}, {21356,640}, {21390,641}, {21414,642},
	{21448,643}, {21472,644}, {21517,644}, {21559,645}, {21598,166}, {21623,646}, {21651,647},
	{21670,165}, {21692,648}, {21720,649}, {21742,191}, {21767,191}, {21801,190}, {21828,190},
	{21849,204}, {21877,650}, {21908,651}, {21930,201}, {21955,652}, {21989,653}, {22020,654},
	{22054,655}, {22078,652}, {22120,653}, {22159,652}, {22198,653}, {22234,191}, {22265,656},
	{22299,657}, {22323,204}, {22348,648}, {22373,658}, {22407,659}, {22441,187}, {22466,187},
	{22500,187}, {22534,188}, {22564,188}, {22600,360}, {22622,360}, {22650,361}, {22674,361},
	{22689,660}, {22714,273}, {22742,272}, {22767,661}, {22788,662}, {22827,663}, {22863,662},
	{22899,663}, {22932,362}, {22960,362}, {22994,363}, {23024,363}, {23045,664}, {23076,665},
	{23101,328}, {23132,328}, {23169,329}, {23202,329}, {23226,113}, {23260,666}, {23297,667},
	{23325,112}, {23356,668}, {23393,669}, {23423,670}, {23451,671}, {23469,672}, {23494,673},
	{23522,298}, {23547,298}, {23578,310}, {23602,310}, {23632,674}, {23660,675}, {23685,291},
	{23716,290}, {23744,674}, {23786,675}, {23825,674}, {23864,675}, {23900,676}, {23937,677},
	{23965,678}, {24005,679}, {24035,680}, {24075,681}, {24105,291}, {24130,664}, {24152,682},
	{24186,683}, {24210,684}, {24241,685}, {24281,686}, {24309,687}, {24346,688}, {24367,689},
	{24391,690}, {24434,691}, {24461,692}, {24483,693}, {24514,694}, {24529,695}, {24563,696},
	{24594,697}, {24609,698}, {24624,699}, {24658,700}, {24680,701}, {24711,702}, {24726,703},
	{24754,704}, {24791,705}, {24812,706}, {24833,707}, {24864,708}, {24904,709}, {24928,710},
	{24952,711}, {24986,711}, {25029,712}, {25056,713}, {25090,714}, {25124,713}, {25158,714},
	{25186,715}, {25217,716}, {25242,716}, {25273,717}, {25310,718}, {25347,717}, {25384,718},
	{25415,719}, {25449,720}, {25477,720}, {25511,721}, {25548,722}, {25579,722}, {25616,723},
	{25647,724}, {25672,724}, {25703,725}, {25740,726}, {25777,725}, {25814,726}, {25845,727},
	{25873,728}, {25892,727}, {25938,728}, {25974,729}, {26008,730}, {26032,731}, {26066,732},
	{26090,733}, {26127,734}, {26154,735}, {26191,736}, {26218,737}, {26252,738}, {26276,739},
	{26313,740}, {26340,741}, {26365,741}, {26402,742}, {26426,743}, {26457,744}, {26475,745},
	{26500,745}, {26534,746}, {26555,747}, {26583,747}, {26614,748}, {26632,749}, {26660,749},
	{26700,750}, {26727,751}, {26764,752}, {26789,751}, {26829,752}, {26856,753}, {26884,753},
	{26927,754}, {26957,755}, {26976,755}, {27019,756}, {27043,756}, {27076,755}, {27128,757},
	{27150,758}, {27180,757}, {27229,758}, {27250,757}, {27290,759}, {27312,759}, {27340,760},
	{27379,759}, {27437,759}, {27492,760}, {27528,761}, {27547,762}, {27586,761}, {27626,763},
	{27648,763}, {27673,764}, {27706,763}, {27758,764}, {27788,763}, {27837,765}, {27859,765},
	{27884,766}, {27917,765}, {27969,765}, {28018,766}, {28048,767}, {28070,768}, {28106,767},
	{28161,767}, {28207,768}, {28240,769}, {28268,769}, {28299,769}, {28333,770}, {28351,770},
	{28375,771}, {28409,772}, {28430,771}, {28470,772}, {28497,771}, {28540,772}, {28573,773},
	{28604,773}, {28638,774}, {28656,774}, {28680,775}, {28714,775}, {28751,776}, {28772,776},
	{28799,777}, {28833,778}, {28854,777}, {28891,778}, {28918,779}, {28946,780}, {28967,779},
	{29013,780}, {29046,779}, {29095,780}, {29134,781}, {29165,781}, {29202,782}, {29226,781},
	{29266,782}, {29293,783}, {29324,783}, {29361,784}, {29394,784}, {29424,785}, {29458,786},
	{29488,785}, {29525,785}, {29568,786}, {29607,787}, {29641,788}, {29671,787}, {29702,788},
	{29729,789}, {29769,790}, {29805,789}, {29842,790}, {29875,791}, {29912,792}, {29945,791},
	{29979,792}, {30009,793}, {30043,794}, {30073,793}, {30104,794}, {30131,795}, {30177,795},
	{30217,796}, {30259,796}, {30298,797}, {30332,798}, {30356,799}, {30393,800}, {30423,801},
	{30456,802}, {30502,803}, {30536,804}, {30563,805}, {30593,806}, {30639,807}, {30673,808},
	{30700,809}, {30730,810}, {30776,811}, {30807,811}, {30858,812}, {30900,812}, {30936,813},
	{30966,814}, {31005,814}, {31038,815}, {31086,815}, {31128,816}, {31179,816}, {31224,817},
	{31269,817}, {31308,818}, {31330,818}, {31366,819}, {31385,820}, {31407,820}, {31434,821},
	{31455,822}, {31479,823}, {31501,823}, {31534,824}, {31556,824}, {31586,819}, {31616,825},
	{31658,826}, {31691,827}, {31724,828}, {31754,829}, {31788,830}, {31824,831}, {31872,832},
	{31902,833}, {31926,834}, {31968,835}, {32007,835}, {32049,836}, {32088,837}, {32145,838},
	{32199,839}, {32217,840}, {32242,841}, {32260,842}, {32285,843}, {32304,844}, {32328,843},
	{32359,845}, {32390,846}, {32411,845}, {32430,847}, {32458,848}, {32476,849}, {32506,849},
	{32524,850}, {32543,851}, {32568,847}, {32587,850}, {32615,852}, {32633,853}, {32661,854},
	{32679,856}, {32703,857}, {32736,856}, {32767,853}, {32789,858}, {32814,859}, {32839,860},
	{32871,861}, {32889,862}, {32907,863}, {32934,864}, {32961,865}, {32985,866}, {33009,867},
	{33033,868}, {33057,869}, {33081,870}, {33105,871}, {33135,872}, {33165,873}, {33198,874},
	{33231,875}, {33243,876}, {33255,877}, {33270,878}, {33285,879}, {33297,880}, {33309,877},
	{33324,878}, {33339,881}, {33351,882}, {33363,883}, {33375,884}, {33387,885}, {33399,886},
	{33411,887}, {33423,888}, {33435,889}, {33447,890}, {33459,891}, {33471,892}, {33483,893},
	{33495,894}, {33507,895}, {33519,896}, {33531,897}, {33550,897}, {33572,898}, {33609,899},
	{33637,900}, {33656,901}, {33696,902}, {33718,902}, {33752,901}, {33771,901}, {33808,903},
	{33827,903}, {33849,900}, {33887,899}, {33906,899}, {33931,898}, {33950,898}, {33984,897},
	{34015,903}, {34040,904}, {34084,905}, {34128,906}, {34160,907}, {34204,908}, {34252,909},
	{34288,910}, {34332,911}, {34360,912}, {34396,913}, {34427,914}, {34475,915}, {34507,916},
	{34534,917}, {34574,911}, {34602,918}, {34642,919}, {34669,920}, {34701,921}, {34728,920},
	{34768,922}, {34808,923}, {34843,924}, {34887,924}, {34939,924}, {34991,924}, {35051,925},
	{35111,926}, {35155,926}, {35211,926}, {35263,927}, {35303,927}, {35359,928}, {35403,928},
	{35463,929}, {35511,925}, {35551,925}, {35599,929}, {35651,929}, {35691,927}, {35731,928},
	{35775,928}, {35827,930}, {35879,95}, {35895,97}, {35912,198}, {35925,198}, {35941,300},
	{35954,300}, {35971,315}, {35985,320}, {36001,373}, {36016,74}, {36024,47}, {36031,101},
	{36038,93}, {36048,156}, {36055,187}, {36064,191}, {36074,219}, {36082,166}, {36092,288},
	{36099,291}, {36108,298}, {36118,328}, {36128,360}, {36138,360}, {36150,362}, {36162,362},
	{36175,364}, {36182,113}, {36191,374}, {36198,273}, {36207,567}, {36226,931}, {36253,74},
	{36274,638}, {36301,646}, {36328,191}, {36352,187}, {36376,360}, {36397,360}, {36424,362},
	{36451,362}, {36484,328}, {36511,298}, {36535,875}, {36546,932}, {36560,933}, {36571,934},
	{36582,932}, {36596,933}, {36607,935}, {36618,936}, {36629,932}, {36640,937}, {36651,932},
	{36662,891}, {36673,893}, {36684,938}, {36695,939}, {36706,895}, {36717,940}, {36729,941},
	{36741,942}, {36753,943}, {36765,944}, {36767,945}, {36782,946}, {36800,947}, {36808,946},
	{36816,948}, {36826,949}, {36831,949}, {36839,950}, {36843,950}, {36852,951}, {36865,952},
	{36869,952}, {36877,953}, {36882,953}, {36891,951}, {36907,954}, {36923,955}, {36941,956},
	{36959,957}, {36977,958}, {36993,959}, {37009,960}, {37013,961}, {37018,960}, {37027,961},
	{37036,962}, {37046,962}, {37057,963}, {37067,964}, {37079,965}, {37087,966}, {37101,967},
	{37111,968}, {37115,968}, {37120,968}, {37126,969}, {37129,970}, {37133,970}, {37138,971},
	{37146,972}, {37150,973}, {37154,974}, {37158,975}, {37162,976}, {37166,977}, {37170,978},
	{37174,979}, {37176,980}, {37194,981}, {37209,981}, {37227,982}, {37243,982}, {37261,47},
	{37271,288}, {37289,983}, {37294,983}, {37300,984}, {37306,985}, {37310,156}, {37320,156},
	{37333,288}, {37346,219}, {37358,986}, {37367,987}, {37379,988}, {37397,989}, {37414,288},
	{37427,990}, {37443,991}, {37456,991}, {37468,992}, {37482,322}, {37499,993}, {37510,994},
	{37522,995}, {37534,996}, {37544,997}, {37556,996}, {37568,996}, {37583,998}, {37595,999},
	{37605,999}, {37617,999}, {37633,1000}, {37645,1000}, {37660,1001}, {37674,993}, {37685,1002},
	{37697,1003}, {37709,364}, {37720,374}, {37731,1004}, {37738,1005}, {37747,1005}, {37759,1006},
	{37768,1006}, {37780,1007}, {37789,1007}, {37802,1008}, {37813,1008}, {37829,1009},
	{37840,1009}, {37856,1010}, {37866,1010}, {37881,1011}, {37890,1011}, {37904,1012},
	{37924,1013}, {37942,1014}, {37963,1015}, {37981,1016}, {38001,1017}, {38020,1018},
	{38039,1016}, {38051,1016}, {38066,1018}, {38077,1018}, {38091,1013}, {38102,1012},
	{38118,1013}, {38131,1017}, {38144,1015}, {38157,1017}, {38172,1012}, {38183,1014},
	{38197,1014}, {38213,1015}, {38226,1016}, {38241,1017}, {38256,1018}, {38270,1019},
	{38281,1020}, {38295,1021}, {38306,1022}, {38309,1023}, {38312,1024}, {38315,1025},
	{38318,1026}, {38321,1027}, {38324,1028}, {38327,1029}, {38330,1031}, {38336,1032},
	{38347,1033}, {38352,1033}, {38362,1034}, {38366,1035}, {38375,1036}, {38380,1036},
	{38388,1036}, {38394,1036}, {38404,1036}, {38417,1037}, {38422,71}, {38436,1038}, {38453,1039},
	{38457,1040}, {38462,1041}, {38469,1041}, {38482,1042}, {38488,1043}, {38493,1043},
	{38501,1044}, {38504,1046}, {38512,1047}, {38517,1048}, {38530,1049}, {38534,1050},
	{38541,1051}, {38547,1051}, {38554,1049}, {38562,1049}, {38573,1052}, {38578,1053},
	{38595,1054}, {38612,1055}, {38624,101}, {38642,101}, {38660,1056}, {38664,1057}, {38671,1058},
	{38678,1059}, {38684,1060}, {38691,1061}, {38699,1062}, {38703,1063}, {38710,1062},
	{38718,1062}, {38729,1064}, {38749,1065}, {38765,1066}, {38770,1067}, {38775,1068},
	{38785,1068}, {38796,1068}, {38810,1069}, {38825,1070}, {38842,1071}, {38856,1072},
	{38876,1073}, {38894,1074}, {38909,1071}, {38918,1069}, {38930,1069}, {38942,1070},
	{38953,1070}, {38966,1070}, {38980,1071}, {38991,1071}, {39002,1072}, {39014,1072},
	{39031,1072}, {39048,1073}, {39059,1073}, {39074,1073}, {39089,1074}, {39099,1074},
	{39111,1075}, {39114,1076}, {39124,1077}, {39134,1078}, {39143,1079}, {39148,1079},
	{39154,1080}, {39161,1081}, {39165,1081}, {39177,1082}, {39186,1083}, {39190,1083},
	{39200,1079}, {39204,1084}, {39218,1085}, {39227,1084}, {39239,1085}, {39252,1086},
	{39259,1087}, {39263,1087}, {39271,1088}, {39275,1089}, {39290,1090}, {39296,1089},
	{39309,1091}, {39321,1088}, {39328,1092}, {39334,1093}, {39344,1094}, {39351,1095},
	{39354,1098}, {39358,1099}, {39364,1100}, {39371,1101}, {39380,1102}, {39388,1102}, {39397,112},
	{39408,165}, {39421,272}, {39431,1103}, {39435,1104}, {39441,1105}, {39451,1106}, {39457,1107},
	{39464,1108}, {39471,1109}, {39478,1110}, {39482,1111}, {39487,1112}, {39491,1113},
	{39496,1114}, {39500,1111}, {39505,1115}, {39513,1116}, {39519,1117}, {39526,1118},
	{39533,1119}, {39541,1120}, {39548,1121}, {39556,1122}, {39559,1124}, {39564,1126},
	{39574,1127}, {39578,1128}, {39586,1129}, {39591,1130}, {39597,1131}, {39600,1132},
	{39604,1132}, {39612,1133}, {39616,1134}, {39623,1135}, {39628,1136}, {39642,1136},
	{39660,1137}, {39672,1137}, {39688,1138}, {39698,1138}, {39712,1138}, {39725,1138},
	{39742,1139}, {39754,1139}, {39770,1139}, {39785,1139}, {39804,1140}, {39816,1140},
	{39832,1140}, {39847,1140}, {39866,1141}, {39878,1141}, {39894,1141}, {39909,1141},
	{39928,1142}, {39941,1142}, {39958,1143}, {39965,1131}, {39969,1131}, {39975,1144},
	{39979,1145}, {39988,1146}, {39992,144}, {39998,1147}, {40002,1147}, {40009,1148}, {40012,1149},
	{40018,1150}, {40026,1136}, {40038,1151}, {40042,1151}, {40048,1152}, {40054,1152},
	{40064,1153}, {40068,1153}, {40076,1154}, {40080,1154}, {40088,1155}, {40092,1155},
	{40098,1156}, {40101,1158}, {40105,1160}, {40114,1161}, {40126,1162}, {40134,1163},
	{40140,1164}, {40145,1165}, {40153,1166}, {40163,1167}, {40173,1168}, {40178,1168},
	{40188,1169}, {40203,1170}, {40214,1161}, {40219,1171}, {40228,1172}, {40236,1173},
	{40241,1174}, {40248,1175}, {40256,1176}, {40265,983}, {40270,1082}, {40278,1177}, {40284,1177},
	{40296,1178}, {40303,1179}, {40312,1180}, {40316,1182}, {40323,1183}, {40333,1184},
	{40341,1185}, {40350,1186}, {40354,1186}, {40361,1187}, {40366,1187}, {40375,1188}, {40379,101},
	{40398,1162}, {40402,1189}, {40406,1189}, {40413,1190}, {40420,1191}, {40424,1191},
	{40432,1192}, {40436,1192}, {40443,1193}, {40446,1195}, {40458,1196}, {40472,1197},
	{40480,1198}, {40492,186}, {40511,1199}, {40520,1031}, {40532,1199}, {40545,1200}, {40549,1200},
	{40557,1201}, {40564,1202}, {40572,1203}, {40578,1204}, {40585,1205}, {40590,1206}, {40597,13},
	{40607,1207}, {40617,312}, {40628,377}, {40637,1208}, {40642,1209}, {40645,1213}, {40656,1213},
	{40666,1005}, {40673,1005}, {40682,1214}, {40693,1214}, {40703,1006}, {40710,1006},
	{40720,1021}, {40728,1007}, {40735,1215}, {40746,1216}, {40757,1008}, {40766,1008},
	{40778,1215}, {40788,1216}, {40798,1007}, {40809,1217}, {40821,1009}, {40830,1009},
	{40842,1217}, {40855,1010}, {40863,1010}, {40874,1218}, {40884,1011}, {40891,1011},
	{40901,1213}, {40918,1216}, {40931,1217}, {40949,1219}, {40973,1213}, {40994,1213},
	{41014,1213}, {41040,1214}, {41057,1214}, {41073,1214}, {41091,1021}, {41111,1021},
	{41128,1215}, {41148,1216}, {41166,1215}, {41185,1215}, {41207,1216}, {41224,1216},
	{41242,1217}, {41263,1217}, {41287,1217}, {41309,1218}, {41333,1218}, {41360,1220},
	{41371,1221}, {41382,1222}, {41395,1223}, {41406,1224}, {41417,101}, {41429,1225}, {41441,1226},
	{41452,184}, {41469,1227}, {41489,1228}, {41501,1229}, {41514,1230}, {41527,1231}, {41546,287},
	{41572,1232}, {41585,1233}, {41603,286}, {41627,1234}, {41654,153}, {41660,1235}, {41669,1236},
	{41679,1237}, {41688,1238}, {41700,38}, {41710,1239}, {41714,1022}, {41721,1023}, {41728,1024},
	{41735,1025}, {41742,1026}, {41749,1027}, {41756,1028}, {41763,1241}, {41770,1242},
	{41775,1243}, {41786,1244}, {41790,1244}, {41795,1245}, {41809,18}, {41821,1246}, {41827,983},
	{41831,21}, {41843,1247}, {41849,1248}, {41867,1249}, {41884,1250}, {41898,1251}, {41911,1252},
	{41923,1253}, {41935,1254}, {41946,1255}, {41959,1256}, {41971,1257}, {41983,1258},
	{41996,1259}, {42006,1259}, {42019,1259}, {42033,1260}, {42043,1260}, {42056,1260},
	{42070,1261}, {42082,1261}, {42097,1261}, {42113,1262}, {42125,1262}, {42140,1262},
	{42156,1263}, {42166,1263}, {42178,1263}, {42194,1263}, {42211,1264}, {42223,1264},
	{42239,1264}, {42256,1265}, {42266,1265}, {42279,1265}, {42293,1266}, {42302,1267},
	{42312,1268}, {42321,1269}, {42331,1270}, {42339,1268}, {42346,1271}, {42352,1272},
	{42360,1273}, {42372,994}, {42383,1274}, {42395,1068}, {42407,1275}, {42419,37}, {42428,1276},
	{42432,1277}, {42436,1277}, {42444,1278}, {42447,1279}, {42451,1279}, {42461,1278},
	{42467,1280}, {42479,1280}, {42492,1281}, {42497,1282}, {42501,1283}, {42506,1284},
	{42523,1036}, {42526,1285}, {42530,1285}, {42539,1285}, {42547,1286}, {42551,1286},
	{42559,1286}, {42570,1287}, {42578,1288}, {42582,1289}, {42589,1290}, {42593,1291},
	{42597,1292}, {42603,1291}, {42611,1293}, {42615,1294}, {42621,1295}, {42628,1296},
	{42641,1290}, {42652,1297}, {42660,1297}, {42669,1298}, {42675,1299}, {42682,1300},
	{42689,1301}, {42696,1302}, {42704,1303}, {42712,1304}, {42719,1305}, {42726,1306},
	{42733,1307}, {42741,1308}, {42747,1308}, {42754,1309}, {42765,1310}, {42769,1310},
	{42775,1311}, {42786,1312}, {42802,1313}, {42805,1016}, {42820,1015}, {42833,8}, {42848,1314},
	{42859,1014}, {42875,7}, {42893,1315}, {42907,1316}, {42911,1321}, {42918,1322}, {42924,1323},
	{42934,1324}, {42941,1325}, {42948,1326}, {42953,1327}, {42962,1328}, {42970,1329},
	{42979,1330}, {42985,1331}, {42994,1332}, {43003,1333}, {43012,1334}, {43017,1335},
	{43024,1336}, {43046,1337}, {43053,1337}, {43058,1338}, {43062,1339}, {43077,1340},
	{43081,1340}, {43096,1341}, {43101,1342}, {43105,1342}, {43112,1343}, {43116,1344},
	{43123,1344}, {43135,1344}, {43148,1345}, {43152,1347}, {43156,1348}, {43168,1349},
	{43177,1350}, {43182,1351}, {43188,1351}, {43197,1352}, {43200,1354}, {43204,1356},
	{43209,1357}, {43216,1356}, {43225,1358}, {43232,1359}, {43236,1361}, {43240,1362},
	{43244,1362}, {43250,1363}, {43257,1364}, {43261,1366}, {43266,1367}, {43273,1368},
	{43278,1369}, {43286,1366}, {43293,1370}, {43298,1371}, {43306,1372}, {43313,1373},
	{43319,1374}, {43323,1375}, {43327,1376}, {43331,1377}, {43337,1378}, {43342,1376},
	{43350,1379}, {43358,1380}, {43371,1313}, {43381,1381}, {43392,1382}, {43403,1179}, {43411,972},
	{43419,1383}, {43422,1384}, {43431,1385}, {43435,1387}, {43450,1388}, {43455,1389},
	{43464,1390}, {43472,1391}, {43477,1392}, {43481,1393}, {43487,1394}, {43494,1388},
	{43498,1395}, {43502,1396}, {43507,1397}, {43511,1398}, {43520,1399}, {43527,1400},
	{43535,1401}, {43543,1402}, {43551,1403}, {43559,1404}, {43568,1405}, {43578,1406},
	{43590,1407}, {43595,1408}, {43610,1409}, {43629,1410}, {43636,1411}, {43640,1411},
	{43646,1412}, {43657,1412}, {43669,1413}, {43682,1413}, {43696,1414}, {43706,1415},
	{43719,1416}, {43731,1416}, {43746,1416}, {43762,1417}, {43774,1417}, {43787,1418},
	{43797,1418}, {43813,1418}, {43830,1414}, {43842,1414}, {43855,1412}, {43864,1413},
	{43873,1414}, {43882,1415}, {43894,1417}, {43903,1419}, {43914,1420}, {43921,1421},
	{43925,1421}, {43932,1422}, {43940,1423}, {43944,1423}, {43952,1424}, {43956,962}, {43962,1425},
	{43968,1426}, {43972,1426}, {43979,1427}, {43983,1428}, {43990,1429}, {43996,1420},
	{44003,1430}, {44008,1431}, {44014,1432}, {44033,1432}, {44057,1433}, {44061,1433},
	{44068,1434}, {44076,1435}, {44080,1436}, {44087,1437}, {44095,1438}, {44099,1438},
	{44105,1439}, {44110,1440}, {44114,1440}, {44122,1441}, {44127,1441}, {44131,1442},
	{44137,1443}, {44147,1444}, {44152,1445}, {44158,1446}, {44170,1447}, {44174,1447}, {44180,34},
	{44197,1448}, {44209,1449}, {44225,1381}, {44228,1450}, {44232,1451}, {44237,1450},
	{44244,1450}, {44254,1452}, {44261,1453}, {44265,1454}, {44289,1454}, {44316,1455},
	{44321,1455}, {44328,1455}, {44339,1456}, {44357,1457}, {44374,1458}, {44391,1457},
	{44408,1458}, {44425,1459}, {44440,1460}, {44459,1461}, {44475,1462}, {44491,991}, {44496,1463},
	{44501,1463}, {44512,1464}, {44519,1465}, {44525,1465}, {44537,1466}, {44541,1468},
	{44546,1469}, {44555,1469}, {44565,1470}, {44572,1471}, {44577,257}, {44583,1472}, {44591,1473},
	{44604,1474}, {44608,1475}, {44613,1476}, {44621,1477}, {44627,1478}, {44640,1479},
	{44643,1481}, {44648,1481}, {44658,1482}, {44663,1482}, {44673,1483}, {44677,1484},
	{44693,1485}, {44706,1486}, {44715,1487}, {44723,1488}, {44742,1489}, {44758,1490},
	{44762,1490}, {44769,1491}, {44773,1491}, {44780,1492}, {44790,1492}, {44801,1493},
	{44818,1493}, {44834,1493}, {44844,1494}, {44860,1494}, {44875,1495}, {44888,1495},
	{44900,1496}, {44913,1496}, {44925,1497}, {44939,1497}, {44952,1498}, {44965,1498},
	{44977,1499}, {44994,1499}, {45010,1499}, {45020,159}, {45026,1500}, {45031,1500}, {45042,1501},
	{45048,1502}, {45051,78}, {45057,1504}, {45067,1505}, {45077,1506}, {45087,1507}, {45097,1508},
	{45108,1509}, {45112,1510}, {45116,1511}, {45120,1511}, {45126,1512}, {45130,1513},
	{45139,1514}, {45144,1515}, {45149,1515}, {45158,1515}, {45167,39}, {45179,1516}, {45186,40},
	{45198,1517}, {45211,1518}, {45222,1519}, {45226,1519}, {45235,1504}, {45239,1507},
	{45243,1506}, {45247,1508}, {45251,1505}, {45255,1520}, {45259,1520}, {45266,1521},
	{45281,1522}, {45284,137}, {45297,169}, {45310,356}, {45324,1523}, {45332,1524}, {45347,1525},
	{45361,1526}, {45374,1527}, {45378,1528}, {45383,1529}, {45388,1529}, {45399,1530},
	{45404,1054}, {45421,1055}, {45433,1054}, {45448,1055}, {45464,1531}, {45474,1055},
	{45485,1532}, {45489,1532}, {45495,1513}, {45498,1533}, {45502,1535}, {45509,1536},
	{45515,1537}, {45519,1539}, {45526,1540}, {45533,1540}, {45540,1492}, {45544,1541},
	{45547,1542}, {45553,1543}, {45560,1544}, {45569,1545}, {45578,1546}, {45584,1547},
	{45591,1548}, {45595,1549}, {45600,1548}, {45608,1549}, {45617,1550}, {45631,1551},
	{45642,1552}, {45656,1553}, {45662,1554}, {45668,1555}, {45680,1556}, {45690,42}, {45701,1557},
	{45705,1557}, {45712,1248}, {45717,1558}, {45723,1558}, {45733,1559}, {45736,1562},
	{45749,1562}, {45760,1563}, {45772,1564}, {45786,1564}, {45801,1565}, {45813,1565},
	{45826,1566}, {45841,1566}, {45857,1567}, {45874,1567}, {45892,1568}, {45908,1568},
	{45925,1569}, {45933,1570}, {45937,1570}, {45947,1571}, {45952,1571}, {45963,1569},
	{45967,1572}, {45971,1574}, {45981,1575}, {45992,1576}, {46002,1577}, {46006,1578},
	{46015,1579}, {46022,1580}, {46031,1581}, {46035,1581}, {46040,1580}, {46043,1582},
	{46046,1585}, {46057,1586}, {46062,1587}, {46069,1220}, {46074,1588}, {46078,1589},
	{46087,1590}, {46103,1588}, {46110,1591}, {46119,1591}, {46128,1588}, {46135,1592},
	{46139,1593}, {46147,1594}, {46159,1595}, {46173,1596}, {46181,1596}, {46193,1597},
	{46202,1598}, {46212,1598}, {46224,1598}, {46234,1599}, {46244,1599}, {46255,1599},
	{46266,1599}, {46277,1600}, {46287,1600}, {46299,1600}, {46312,1600}, {46325,1600},
	{46339,1601}, {46349,1601}, {46361,1601}, {46374,1601}, {46387,1601}, {46400,1602},
	{46408,1602}, {46421,1602}, {46435,1602}, {46449,1602}, {46463,1603}, {46473,1603},
	{46485,1603}, {46497,1603}, {46509,1603}, {46522,1604}, {46531,1604}, {46541,1604},
	{46551,1604}, {46561,1605}, {46565,1606}, {46568,1608}, {46572,1609}, {46588,1610},
	{46604,1611}, {46619,1612}, {46628,1613}, {46646,1614}, {46660,1615}, {46675,1608},
	{46687,1616}, {46707,1617}, {46726,1618}, {46730,1620}, {46745,1621}, {46759,1622},
	{46772,1622}, {46787,1622}, {46805,1623}, {46821,1624}, {46834,1624}, {46849,1624},
	{46868,1625}, {46882,1625}, {46898,1626}, {46914,1626}, {46935,1625}, {46949,1625},
	{46965,1626}, {46981,1626}, {47002,1620}, {47017,1621}, {47031,1622}, {47044,1622},
	{47059,1622}, {47077,1623}, {47093,1624}, {47106,1624}, {47121,1624}, {47140,1627},
	{47150,1628}, {47160,1629}, {47171,1630}, {47184,1631}, {47188,1632}, {47194,1633},
	{47199,1634}, {47207,1631}, {47218,1635}, {47224,1636}, {47230,1637}, {47237,1638},
	{47245,1639}, {47253,1640}, {47262,1641}, {47270,1642}, {47279,1634}, {47283,1636},
	{47287,1643}, {47294,1644}, {47300,1645}, {47305,1645}, {47316,1646}, {47324,1647},
	{47328,1648}, {47332,1648}, {47344,1649}, {47348,1650}, {47352,1651}, {47361,1652},
	{47368,1653}, {47377,1654}, {47387,1655}, {47397,1656}, {47407,1642}, {47411,1657},
	{47415,1657}, {47421,1657}, {47430,1658}, {47433,1661}, {47445,1661}, {47460,1662},
	{47475,1662}, {47490,1663}, {47504,1663}, {47520,1664}, {47524,1665}, {47528,1665},
	{47535,1666}, {47539,1666}, {47545,1667}, {47549,1668}, {47553,1669}, {47557,1670},
	{47561,1653}, {47565,1672}, {47569,1674}, {47572,1676}, {47578,1676}, {47589,1677},
	{47602,1668}, {47613,1678}, {47617,1678}, {47623,1679}, {47633,1605}, {47643,1667},
	{47657,1669}, {47666,1680}, {47677,1681}, {47683,1682}, {47688,1683}, {47700,1684},
	{47712,1685}, {47722,1686}, {47733,1687}, {47738,1688}, {47742,1688}, {47749,1688},
	{47757,1647}, {47760,1654}, {47764,1689}, {47769,1690}, {47772,1579}, {47776,1693},
	{47786,1694}, {47789,1697}, {47793,1697}, {47801,1656}, {47805,1698}, {47813,1699},
	{47816,1701}, {47823,1701}, {47835,1652}, {47839,1702}, {47843,1702}, {47848,1703},
	{47858,1704}, {47863,1705}, {47875,1706}, {47879,1706}, {47884,1706}, {47895,1707},
	{47907,1708}, {47918,1709}, {47922,1709}, {47931,1591}, {47935,1588}, {47939,1679},
	{47943,1710}, {47947,1711}, {47951,1713}, {47959,1713}, {47968,1684}, {47972,1714},
	{47976,1714}, {47985,1715}, {47993,1716}, {47995,1717}, {48005,984}, {48008,1718}, {48014,1719},
	{48022,1720}, {48027,1721}, {48035,1722}, {48044,1723}, {48053,1281}, {48060,1724},
	{48075,1724}, {48091,1725}, {48106,1725}, {48122,1726}, {48135,1726}, {48151,1726},
	{48168,1727}, {48183,1727}, {48200,1728}, {48215,1728}, {48232,1728}, {48250,1729},
	{48263,1729}, {48280,1729}, {48298,1730}, {48314,1730}, {48333,1730}, {48353,1350},
	{48360,1407}, {48367,1423}, {48377,1428}, {48386,1431}, {48394,1731}, {48404,1732},
	{48410,1733}, {48420,1734}, {48430,1732}, {48440,1735}, {48449,1736}, {48459,1737},
	{48462,1739}, {48470,1740}, {48482,1741}, {48493,1742}, {48503,1743}, {48516,1745},
	{48524,1746}, {48533,1747}, {48541,1748}, {48549,1749}, {48558,1751}, {48570,1752},
	{48581,1753}, {48594,1754}, {48603,1755}, {48616,1756}, {48628,26}, {48633,1757}, {48637,1758},
	{48643,1759}, {48647,1760}, {48651,1761}, {48655,1762}, {48662,1763}, {48666,1764},
	{48680,1765}, {48695,1766}, {48717,1767}, {48736,1767}, {48756,1766}, {48780,1768},
	{48784,1555}, {48798,1771}, {48812,1501}, {48822,1772}, {48835,1773}, {48847,1774},
	{48861,1775}, {48876,1776}, {48890,1777}, {48903,1778}, {48917,1779}, {48929,1780},
	{48935,1781}, {48939,1782}, {48946,1781}, {48951,1221}, {48956,1783}, {48960,1784},
	{48973,1785}, {48986,1786}, {48999,1786}, {49015,1787}, {49026,1788}, {49041,1787},
	{49056,1787}, {49069,1784}, {49084,1785}, {49098,1788}, {49114,1787}, {49131,1787},
	{49146,1789}, {49161,1789}, {49179,1786}, {49194,1786}, {49211,1790}, {49226,1790},
	{49240,1789}, {49251,1789}, {49264,1789}, {49280,1791}, {49293,1792}, {49302,1793},
	{49311,1794}, {49321,1795}, {49327,1796}, {49333,1797}, {49342,1797}, {49352,1797},
	{49363,1798}, {49372,1798}, {49385,1798}, {49399,1799}, {49408,1799}, {49420,1799},
	{49433,1800}, {49442,1801}, {49453,1801}, {49467,1801}, {49482,1800}, {49494,1802},
	{49503,1802}, {49518,1802}, {49534,1803}, {49545,1803}, {49560,1803}, {49576,1804},
	{49580,1805}, {49584,1717}, {49596,1806}, {49612,1717}, {49629,1806}, {49650,1717},
	{49672,1806}, {49697,1807}, {49701,1808}, {49705,1808}, {49714,1809}, {49721,1809},
	{49734,1810}, {49738,1811}, {49742,1812}, {49745,1813}, {49750,1814}, {49753,58}, {49758,1815},
	{49761,1586}, {49773,1820}, {49785,1821}, {49792,1821}, {49804,1822}, {49816,1823},
	{49828,1824}, {49841,1825}, {49849,1825}, {49859,1826}, {49870,1827}, {49881,1828},
	{49889,1829}, {49898,1830}, {49905,1830}, {49914,1831}, {49924,1278}, {49934,1832},
	{49942,1833}, {49950,1834}, {49957,1835}, {49967,1834}, {49977,1836}, {49985,1837},
	{49993,1838}, {50002,1290}, {50018,1839}, {50034,1840}, {50047,1841}, {50059,1842},
	{50070,1843}, {50082,1844}, {50091,1845}, {50101,1846}, {50107,1847}, {50114,1848},
	{50122,1849}, {50131,1850}, {50139,1851}, {50148,1852}, {50157,1853}, {50165,1854},
	{50174,1855}, {50182,1856}, {50191,1857}, {50198,1858}, {50210,1859}, {50222,1860},
	{50233,1861}, {50245,1862}, {50252,1863}, {50264,1864}, {50276,1865}, {50289,1866},
	{50302,1867}, {50310,1868}, {50320,1869}, {50330,1870}, {50338,1871}, {50346,1872},
	{50355,1873}, {50359,1874}, {50364,1874}, {50374,1873}, {50385,1875}, {50389,11}, {50395,1876},
	{50404,1877}, {50414,1877}, {50425,1878}, {50434,1879}, {50443,1880}, {50452,1881},
	{50462,1882}, {50472,1883}, {50481,1884}, {50491,1885}, {50495,1885}, {50505,1886},
	{50516,1887}, {50533,1888}, {50537,1888}, {50544,1889}, {50548,1891}, {50558,1892},
	{50571,1893}, {50586,1894}, {50595,1895}, {50603,1896}, {50607,1725}, {50612,1898},
	{50624,1799}, {50631,1899}, {50637,1900}, {50652,1900}, {50665,163}, {50675,1280}, {50685,83},
	{50690,1901}, {50696,1902}, {50700,1904}, {50716,1905}, {50728,1906}, {50742,1907},
	{50754,1908}, {50768,1909}, {50778,1910}, {50789,1911}, {50800,1912}, {50810,1913},
	{50823,1914}, {50837,1915}, {50853,1915}, {50870,1916}, {50884,1917}, {50900,1917},
	{50917,1918}, {50931,1918}, {50948,1918}, {50966,1919}, {50980,1920}, {50996,1920},
	{51014,1921}, {51030,1921}, {51049,1921}, {51069,1922}, {51083,1923}, {51099,1922},
	{51119,1922}, {51140,1924}, {51156,1924}, {51175,1924}, {51195,1925}, {51212,1926},
	{51216,1927}, {51232,1928}, {51236,1929}, {51245,1930}, {51251,1931}, {51260,1932},
	{51269,1933}, {51279,1934}, {51290,1935}, {51298,1936}, {51307,1821}, {51316,1937},
	{51325,1938}, {51330,1939}, {51340,1940}, {51345,1940}, {51355,1941}, {51359,1942},
	{51365,1941}, {51370,1822}, {51379,1943}, {51383,1944}, {51387,1945}, {51396,1946},
	{51407,1947}, {51417,1948}, {51426,1949}, {51434,1950}, {51443,1951}, {51452,1952},
	{51461,1887}, {51467,1953}, {51470,1954}, {51474,1220}, {51488,1221}, {51501,1222},
	{51516,1196}, {51533,1223}, {51547,1224}, {51561,1228}, {51573,1225}, {51587,1197},
	{51598,1229}, {51611,1230}, {51626,1232}, {51641,1955}, {51648,1955}, {51661,1956},
	{51665,1956}, {51673,1957}, {51687,1958}, {51700,1958}, {51714,1959}, {51717,1963},
	{51731,1963}, {51744,1964}, {51756,1965}, {51768,1966}, {51780,1967}, {51792,1967},
	{51807,1968}, {51819,1969}, {51831,1969}, {51847,1970}, {51859,1970}, {51874,1971},
	{51885,1972}, {51894,1893}, {51908,1893}, {51916,1973}, {51924,1974}, {51928,1974},
	{51938,1975}, {51942,1975}, {51949,1976}, {51953,1978}, {51961,1979}, {51970,1980},
	{51979,1981}, {51988,1982}, {51997,1983}, {52007,1984}, {52017,1985}, {52027,1986},
	{52031,1986}, {52043,1987}, {52047,1037}, {52056,1037}, {52067,1988}, {52075,1989},
	{52086,1990}, {52092,1991}, {52101,1992}, {52113,1993}, {52125,1994}, {52138,1995},
	{52150,1996}, {52154,1996}, {52163,135}, {52170,1997}, {52177,1998}, {52181,2000}, {52189,2001},
	{52197,2002}, {52204,2003}, {52212,2004}, {52219,2005}, {52223,2007}, {52231,2008},
	{52240,2009}, {52248,2010}, {52255,2011}, {52262,2012}, {52270,2013}, {52276,2014},
	{52285,2015}, {52293,2016}, {52303,2017}, {52311,2018}, {52318,2019}, {52322,2020},
	{52336,2021}, {52348,2022}, {52354,2019}, {52363,2023}, {52372,2024}, {52383,2025},
	{52392,2026}, {52400,2027}, {52411,2028}, {52416,2028}, {52427,2029}, {52431,2031},
	{52441,2032}, {52447,2033}, {52451,2035}, {52460,2036}, {52469,2037}, {52477,2038},
	{52485,2039}, {52493,2040}, {52502,2041}, {52514,2042}, {52521,2043}, {52531,2044},
	{52539,2045}, {52548,2046}, {52557,2047}, {52566,2048}, {52585,2049}, {52595,2050},
	{52599,2051}, {52608,2052}, {52617,1953}, {52626,2053}, {52636,2054}, {52641,2054},
	{52652,2055}, {52656,2055}, {52665,2056}, {52678,2057}, {52689,2058}, {52694,2058},
	{52703,2059}, {52706,2060}, {52716,2061}, {52727,2062}, {52735,2063}, {52743,2064},
	{52752,2065}, {52761,2066}, {52769,76}, {52773,2067}, {52776,1555}, {52786,1771}, {52796,2069},
	{52807,2070}, {52817,2071}, {52827,2072}, {52837,1776}, {52847,1774}, {52857,1777},
	{52868,2073}, {52878,2074}, {52883,2075}, {52886,2079}, {52898,2080}, {52910,2081},
	{52919,2082}, {52923,2083}, {52927,2084}, {52931,2085}, {52937,2086}, {52944,2087},
	{52953,2088}, {52961,2089}, {52970,2090}, {52978,1824}, {52983,2091}, {52991,2092},
	{52999,2093}, {53008,2094}, {53017,2095}, {53021,2096}, {53033,2097}, {53043,2098},
	{53058,2099}, {53077,2100}, {53091,2101}, {53102,2095}, {53114,2102}, {53121,2102},
	{53130,2103}, {53134,2104}, {53142,2105}, {53153,2106}, {53159,2107}, {53168,2107},
	{53177,2108}, {53187,2109}, {53197,2106}, {53208,2106}, {53219,2110}, {53229,2111},
	{53233,2112}, {53242,2113}, {53245,2115}, {53249,2116}, {53253,2012}, {53256,2117},
	{53259,2122}, {53266,2124}, {53275,1290}, {53283,2126}, {53287,2126}, {53292,2127},
	{53296,2127}, {53302,1222}, {53307,2127}, {53313,1408}, {53326,1396}, {53339,1409},
	{53356,2128}, {53371,2129}, {53384,2130}, {53400,2131}, {53413,2132}, {53417,2132},
	{53426,1496}, {53430,2133}, {53434,2133}, {53443,2134}, {53447,2136}, {53454,2137},
	{53463,2138}, {53471,2139}, {53480,2140}, {53484,2142}, {53490,2143}, {53503,2144},
	{53514,2145}, {53524,2146}, {53528,2147}, {53533,2147}, {53539,2148}, {53544,2148},
	{53554,2148}, {53564,1204}, {53576,1812}, {53580,2116}, {53586,1812}, {53594,2149},
	{53599,2149}, {53608,2150}, {53612,2150}, {53619,87}, {53624,2151}, {53627,1763}, {53641,1804},
	{53657,1757}, {53671,1759}, {53686,1760}, {53699,1783}, {53715,1805}, {53728,1761},
	{53750,1807}, {53764,1811}, {53780,1954}, {53798,2082}, {53813,2152}, {53817,2152},
	{53824,2153}, {53834,2154}, {53841,2155}, {53851,2156}, {53861,2157}, {53871,2158},
	{53878,2159}, {53885,2160}, {53897,2161}, {53906,2162}, {53916,2163}, {53928,2164},
	{53941,2165}, {53953,2166}, {53962,2167}, {53966,2168}, {53974,2169}, {53981,2170},
	{53985,2171}, {53993,2170}, {54005,2172}, {54009,2173}, {54013,2174}, {54017,2167},
	{54024,2173}, {54030,2175}, {54036,2174}, {54043,2176}, {54047,2175}, {54051,2177},
	{54053,1987}, {54060,2178}, {54068,2179}, {54083,2180}, {54102,2181}, {54118,2182},
	{54134,2183}, {54150,2184}, {54159,2185}, {54166,2186}, {54172,2187}, {54180,2188},
	{54191,2189}, {54203,2190}, {54213,2188}, {54224,2191}, {54235,2191}, {54243,2189},
	{54255,2188}, {54266,2192}, {54275,2193}, {54284,2194}, {54287,2195}, {54301,2195},
	{54314,2196}, {54318,2196}, {54325,2195}, {54328,2197}, {54332,2198}, {54339,2199},
	{54343,2200}, {54349,2201}, {54356,2202}, {54364,2203}, {54371,2204}, {54378,2205},
	{54383,2206}, {54388,2207}, {54391,2208}, {54398,4}, {54412,145}, {54424,223}, {54438,50},
	{54454,138}, {54471,162}, {54489,351}, {54505,369}, {54522,2209}, {54532,2210}, {54544,2194},
	{54551,2211}, {54558,2212}, {54570,987}, {54581,986}, {54593,986}, {54606,2213}, {54619,2213},
	{54639,2213}, {54661,2214}, {54673,2214}, {54687,2214}, {54702,2215}, {54714,2215},
	{54729,2215}, {54745,2216}, {54757,2216}, {54773,2216}, {54790,2217}, {54803,2217},
	{54817,1076}, {54830,2218}, {54845,2219}, {54851,2220}, {54856,2221}, {54872,1344},
	{54879,1344}, {54888,1344}, {54898,1076}, {54901,2222}, {54907,2223}, {54914,242}, {54919,244},
	{54925,2224}, {54931,2224}, {54937,2225}, {54941,2227}, {54954,2228}, {54967,2229},
	{54971,2229}, {54978,2229}, {54988,2230}, {54992,2230}, {54997,2231}, {55005,2232},
	{55019,1914}, {55034,2233}, {55048,2234}, {55061,2235}, {55075,1919}, {55090,1727},
	{55104,2236}, {55120,2237}, {55137,1623}, {55150,1914}, {55165,1919}, {55180,2238},
	{55184,2238}, {55191,2208}, {55195,2239}, {55201,2240}, {55205,2240}, {55212,2240}, {55221,82},
	{55230,119}, {55240,122}, {55252,2241}, {55255,2243}, {55264,2243}, {55274,1201}, {55283,1201},
	{55293,2244}, {55300,2244}, {55310,2244}, {55321,2245}, {55330,2245}, {55341,2246},
	{55350,2246}, {55362,2246}, {55375,2247}, {55384,2247}, {55397,2247}, {55411,2248},
	{55420,2248}, {55432,2248}, {55445,2249}, {55453,2250}, {55457,2250}, {55466,2251},
	{55472,2252}, {55475,1914}, {55482,2253}, {55491,2254}, {55501,2255}, {55510,1782},
	{55518,2256}, {55527,2257}, {55537,2258}, {55547,1782}, {55556,2259}, {55566,2259},
	{55577,2260}, {55584,2261}, {55594,2262}, {55605,2263}, {55616,2264}, {55626,2264},
	{55637,1919}, {55644,2265}, {55654,2266}, {55663,2266}, {55674,2267}, {55683,2268},
	{55695,2268}, {55708,2269}, {55720,2270}, {55733,2271}, {55745,2272}, {55754,2272},
	{55764,2273}, {55771,2274}, {55784,2274}, {55798,2275}, {55807,2276}, {55820,2277},
	{55834,2275}, {55847,2278}, {55857,2278}, {55870,2278}, {55884,2279}, {55893,989}, {55905,989},
	{55918,2280}, {55927,2280}, {55937,2281}, {55944,2282}, {55948,2282}, {55954,2283},
	{55962,2284}, {55974,2285}, {55996,2178}, {56000,2286}, {56007,2287}, {56017,2288},
	{56023,2289}, {56028,2290}, {56038,2291}, {56058,147}, {56070,358}, {56084,352}, {56096,2292},
	{56118,2231}, {56130,2293}, {56135,2294}, {56138,2295}, {56142,2295}, {56149,2296},
	{56153,2296}, {56161,2297}, {56165,2298}, {56172,2299}, {56178,2300}, {56185,2301},
	{56191,2302}, {56197,2303}, {56204,2304}, {56207,2305}, {56211,67}, {56216,2306}, {56225,150},
	{56232,2307}, {56240,89}, {56246,2308}, {56256,2309}, {56266,2310}, {56279,2311}, {56283,2312},
	{56292,2313}, {56300,2311}, {56309,2314}, {56316,232}, {56321,232}, {56325,2315}, {56335,2316},
	{56339,2069}, {56344,2316}, {56354,2317}, {56358,2319}, {56371,2320}, {56383,1895},
	{56388,2321}, {56397,2322}, {56406,2323}, {56415,2324}, {56424,2325}, {56427,2327},
	{56431,2329}, {56445,2330}, {56459,2331}, {56466,2331}, {56478,2332}, {56488,2333},
	{56493,2334}, {56502,2335}, {56509,1093}, {56517,2336}, {56524,2337}, {56536,2338},
	{56540,2339}, {56544,2339}, {56551,2340}, {56555,2340}, {56561,2341}, {56570,2342},
	{56581,2343}, {56590,2344}, {56599,2344}, {56609,1129}, {56618,1129}, {56628,2345},
	{56635,2345}, {56645,2345}, {56656,2235}, {56665,2235}, {56676,2346}, {56685,2346},
	{56696,2346}, {56708,2347}, {56715,2347}, {56726,2347}, {56738,2348}, {56748,2348},
	{56761,2348}, {56775,2349}, {56779,2350}, {56787,2351}, {56797,2352}, {56801,2352}, {56809,75},
	{56816,1741}, {56820,1741}, {56828,1196}, {56833,2353}, {56843,187}, {56857,328}, {56870,1742},
	{56875,1742}, {56882,2354}, {56886,2355}, {56890,2356}, {56893,2358}, {56899,2358},
	{56907,2359}, {56911,2360}, {56917,2360}, {56926,2361}, {56932,2362}, {56943,2363},
	{56951,2364}, {56960,2365}, {56965,2366}, {56974,2367}, {56982,2368}, {56991,2369},
	{56998,2370}, {57006,2371}, {57014,2372}, {57025,1827}, {57033,2373}, {57042,2374},
	{57051,2375}, {57061,2375}, {57072,2376}, {57080,2377}, {57089,2378}, {57098,2379},
	{57108,2380}, {57118,2381}, {57128,2382}, {57137,2383}, {57146,2384}, {57155,2385},
	{57165,2386}, {57173,2387}, {57181,2388}, {57189,2389}, {57198,2388}, {57207,2390},
	{57217,2391}, {57226,2392}, {57236,2393}, {57240,2393}, {57250,2394}, {57259,2395},
	{57266,2396}, {57270,2396}, {57278,2397}, {57282,2397}, {57292,2398}, {57298,2399},
	{57302,2400}, {57312,2401}, {57322,2402}, {57327,2403}, {57334,2404}, {57341,2405},
	{57350,2406}, {57357,2402}, {57365,2407}, {57373,2408}, {57377,2409}, {57384,2410},
	{57393,2411}, {57397,1077}, {57400,2412}, {57403,2414}, {57419,2414}, {57434,2414},
	{57450,2415}, {57473,2415}, {57497,2416}, {57518,2417}, {57536,2417}, {57554,2416},
	{57575,2415}, {57602,2416}, {57626,2417}, {57647,2418}, {57651,2418}, {57657,2419},
	{57661,2420}, {57666,2355}, {57678,2411}, {57690,2421}, {57698,2422}, {57709,2423},
	{57720,2424}, {57729,1942}, {57741,1449}, {57756,1449}, {57773,2425}, {57786,2426},
	{57799,2427}, {57812,2427}, {57828,2428}, {57841,2428}, {57856,2429}, {57868,2429},
	{57882,2430}, {57886,2430}, {57898,2431}, {57903,2431}, {57909,2395}, {57912,2421},
	{57916,2432}, {57919,2422}, {57923,2423}, {57927,2433}, {57930,2435}, {57949,2437},
	{57970,2438}, {57981,2439}, {58000,2440}, {58017,2441}, {58036,2442}, {58054,2443},
	{58063,2444}, {58072,143}, {58085,220}, {58100,371}, {58113,2445}, {58117,2446}, {58131,2447},
	{58148,2448}, {58163,2449}, {58167,2450}, {58173,2449}, {58179,2451}, {58185,2452},
	{58200,2452}, {58213,2453}, {58228,2454}, {58243,2455}, {58257,2456}, {58271,2457},
	{58285,2455}, {58301,51}, {58317,2455}, {58335,51}, {58352,2456}, {58369,2457}, {58386,2458},
	{58400,2458}, {58418,2459}, {58436,2459}, {58456,2458}, {58476,2460}, {58494,2460},
	{58514,2459}, {58529,2461}, {58544,2462}, {58558,2463}, {58574,2464}, {58590,2462}, {58608,208},
	{58626,2462}, {58646,2465}, {58666,2463}, {58685,2464}, {58704,2466}, {58725,2467},
	{58760,2468}, {58780,2469}, {58792,2470}, {58822,2471}, {58838,2472}, {58854,2469},
	{58873,2471}, {58892,2473}, {58911,2469}, {58932,2473}, {58953,2474}, {58973,2475},
	{58987,2476}, {59001,2477}, {59017,2475}, {59035,2475}, {59052,2478}, {59069,2478},
	{59087,2477}, {59106,2477}, {59124,2479}, {59138,348}, {59154,348}, {59171,2479}, {59187,2479},
	{59204,2480}, {59222,2481}, {59249,2482}, {59263,2483}, {59277,2482}, {59295,2482},
	{59314,2483}, {59331,2483}, {59349,1828}, {59354,2484}, {59359,2485}, {59369,2452},
	{59380,2458}, {59394,2482}, {59407,2459}, {59419,2483}, {59430,2461}, {59444,2479},
	{59456,2486}, {59460,2486}, {59471,2487}, {59474,2488}, {59478,2489}, {59485,2490},
	{59490,2491}, {59497,2492}, {59505,2493}, {59518,2488}, {59523,2494}, {59527,2496},
	{59536,2497}, {59543,2498}, {59549,2499}, {59557,2500}, {59565,2501}, {59573,1829},
	{59579,2502}, {59583,2504}, {59590,2505}, {59603,2506}, {59613,2507}, {59621,2508},
	{59628,2509}, {59636,2510}, {59640,2510}, {59648,2511}, {59654,363}, {59668,188}, {59682,329},
	{59695,2512}, {59699,2515}, {59706,2516}, {59715,2517}, {59725,2518}, {59734,2519},
	{59738,2519}, {59744,2520}, {59748,992}, {59760,992}, {59773,2521}, {59786,2521}, {59800,2522},
	{59813,2522}, {59833,2522}, {59855,2523}, {59867,2523}, {59882,2523}, {59898,2524},
	{59910,2524}, {59925,2524}, {59941,2525}, {59953,2525}, {59969,2525}, {59986,2526},
	{59999,2526}, {60013,2527}, {60024,2424}, {60028,1053}, {60033,2528}, {60035,2529},
	{60045,2530}, {60048,2531}, {60053,2533}, {60059,2534}, {60064,2535}, {60072,2536},
	{60086,2537}, {60099,2538}, {60111,972}, {60118,2539}, {60126,2540}, {60133,2541}, {60143,2542},
	{60147,2543}, {60151,2544}, {60163,2530}, {60168,2530}, {60180,2545}, {60184,2546},
	{60189,2546}, {60196,2546}, {60205,2547}, {60210,2548}, {60230,2548}, {60253,2549},
	{60257,2550}, {60260,1223}, {60266,2551}, {60271,2551}, {60283,2552}, {60288,2553},
	{60300,2554}, {60309,109}, {60321,105}, {60333,380}, {60343,375}, {60353,1442}, {60362,2555},
	{60368,2556}, {60372,2556}, {60379,2556}, {60387,32}, {60398,110}, {60412,381}, {60424,29},
	{60433,115}, {60445,128}, {60454,2557}, {60458,2558}, {60463,1830}, {60469,1831}, {60476,2559},
	{60481,2559}, {60489,2560}, {60496,2561}, {60505,2562}, {60512,2563}, {60520,2564},
	{60526,2565}, {60529,2415}, {60535,2566}, {60539,2566}, {60550,2567}, {60554,2568},
	{60559,2569}, {60564,1224}, {60569,2570}, {60573,2571}, {60582,2572}, {60586,2572},
	{60594,2573}, {60598,2574}, {60602,2576}, {60609,2577}, {60617,2578}, {60621,49}, {60628,2579},
	{60637,2580}, {60646,2581}, {60650,2582}, {60656,2583}, {60666,2584}, {60673,2585}, {60680,974},
	{60684,972}, {60688,2539}, {60692,2586}, {60696,2586}, {60706,2587}, {60710,2588}, {60713,2589},
	{60717,2583}, {60721,2590}, {60725,980}, {60730,2591}, {60734,2591}, {60741,2528}, {60746,2528},
	{60754,2592}, {60759,2592}, {60765,2592}, {60773,2592}, {60783,2592}, {60794,2592},
	{60802,2593}, {60807,2593}, {60820,2594}, {60829,2595}, {60833,2595}, {60838,2596},
	{60842,2597}, {60848,2597}, {60859,2598}, {60866,2599}, {60872,2600}, {60877,2600},
	{60884,2601}, {60888,2602}, {60896,2601}, {60905,2603}, {60911,2603}, {60919,2603}, {60928,974},
	{60933,2599}, {60938,974}, {60943,2604}, {60947,2605}, {60950,2606}, {60955,2607}, {60960,2587},
	{60966,2587}, {60973,2608}, {60977,2608}, {60986,2609}, {60990,1443}, {60997,2611},
	{61003,1443}, {61011,2595}, {61025,2599}, {61040,2612}, {61048,2613}, {61053,2613},
	{61065,2614}, {61069,2614}, {61081,2605}, {61086,2605}, {61095,2615}, {61100,2615},
	{61106,2529}, {61121,1530}, {61140,2529}, {61158,1530}, {61179,2160}, {61182,2616}, {61201,279},
	{61217,2616}, {61234,164}, {61248,2617}, {61252,2618}, {61257,2620}, {61264,2621}, {61273,2622},
	{61277,974}, {61287,974}, {61300,974}, {61312,2623}, {61314,2624}, {61324,2625}, {61327,21},
	{61336,21}, {61346,66}, {61355,66}, {61365,123}, {61372,123}, {61382,123}, {61393,181},
	{61402,181}, {61413,216}, {61422,216}, {61434,216}, {61447,2627}, {61454,2627}, {61463,2627},
	{61476,2627}, {61490,314}, {61499,314}, {61511,314}, {61524,21}, {61534,66}, {61544,181},
	{61554,216}, {61567,123}, {61579,314}, {61593,2232}, {61602,2232}, {61613,2232}, {61625,1444},
	{61634,1444}, {61645,1444}, {61657,2628}, {61666,2628}, {61678,2628}, {61691,2233},
	{61700,2233}, {61711,2233}, {61724,2629}, {61735,2629}, {61749,2629}, {61764,2630},
	{61773,2630}, {61784,2630}, {61799,2630}, {61815,2631}, {61826,2631}, {61840,2631},
	{61855,2232}, {61867,1444}, {61879,2233}, {61891,2629}, {61906,2628}, {61920,2631},
	{61936,2632}, {61940,1076}, {61947,2633}, {61951,2633}, {61959,2634}, {61967,2635},
	{61977,2636}, {61988,2634}, {61998,1445}, {62006,2637}, {62016,2638}, {62027,1445},
	{62038,2639}, {62046,2639}, {62057,2640}, {62069,2641}, {62081,2234}, {62089,2642},
	{62099,2642}, {62111,2643}, {62121,2644}, {62134,2643}, {62148,2645}, {62161,2646},
	{62169,2647}, {62178,2648}, {62188,2649}, {62202,2646}, {62217,2648}, {62231,2647},
	{62242,2647}, {62256,2647}, {62271,990}, {62281,990}, {62294,990}, {62308,2224}, {62315,2650},
	{62319,146}, {62331,313}, {62344,366}, {62355,2651}, {62359,930}, {62365,2653}, {62372,2654},
	{62380,2655}, {62386,2656}, {62390,2657}, {62396,2658}, {62405,2659}, {62421,2660},
	{62441,2661}, {62456,2662}, {62473,2663}, {62489,2664}, {62502,2665}, {62513,2666},
	{62518,2667}, {62522,2668}, {62528,2667}, {62536,2669}, {62540,2670}, {62544,2671},
	{62551,1494}, {62564,2672}, {62577,2673}, {62581,2674}, {62587,2674}, {62596,2674},
	{62607,2673}, {62614,2675}, {62638,2676}, {62666,2677}, {62689,2678}, {62713,2679},
	{62739,2680}, {62765,2681}, {62793,2682}, {62799,2682}, {62808,2682}, {62819,2185},
	{62823,2683}, {62837,2684}, {62848,2685}, {62852,2685}, {62861,2686}, {62865,2686},
	{62877,2687}, {62882,2688}, {62892,68}, {62897,2689}, {62907,2690}, {62913,2623}, {62919,2623},
	{62926,2691}, {62932,2692}, {62940,2693}, {62948,2693}, {62957,2684}, {62960,2694},
	{62964,2695}, {62969,1265}, {62976,2696}, {62989,2697}, {63002,2698}, {63006,2699},
	{63020,2700}, {63024,2700}, {63030,2701}, {63034,2702}, {63051,2703}, {63058,2701},
	{63066,2704}, {63082,2705}, {63087,2705}, {63098,2706}, {63102,2707}, {63108,2708},
	{63112,2709}, {63126,2710}, {63131,2711}, {63142,2712}, {63149,2713}, {63155,2714},
	{63159,2715}, {63167,2716}, {63177,2716}, {63181,2717}, {63184,2718}, {63194,2719},
	{63203,2720}, {63211,2721}, {63220,2722}, {63234,2723}, {63241,2724}, {63247,2725},
	{63254,2726}, {63259,226}, {63266,2727}, {63277,2728}, {63285,2729}, {63293,229}, {63301,243},
	{63307,2730}, {63314,2730}, {63323,2731}, {63327,2669}, {63338,2733}, {63342,2734},
	{63348,2733}, {63355,2717}, {63359,2717}, {63368,2735}, {63375,2736}, {63387,2737},
	{63405,2738}, {63411,2739}, {63416,2740}, {63420,2741}, {63426,2742}, {63430,2734},
	{63433,2675}, {63442,2743}, {63447,2744}, {63453,2744}, {63462,2744}, {63473,2745},
	{63477,2745}, {63484,2746}, {63488,2746}, {63494,2747}, {63498,2748}, {63503,2749}, {63509,245},
	{63518,2750}, {63522,2750}, {63528,25}, {63544,120}, {63564,350}, {63580,2751}, {63584,2753},
	{63588,2753}, {63596,2754}, {63605,2755}, {63609,2756}, {63613,2756}, {63620,2693},
	{63624,2757}, {63626,2758}, {63634,2759}, {63644,2760}, {63655,2760}, {63666,2761},
	{63677,2761}, {63689,2762}, {63699,2762}, {63710,2763}, {63718,2764}, {63727,2765},
	{63732,2766}, {63742,2767}, {63748,2768}, {63755,2769}, {63764,2770}, {63774,2771},
	{63784,2772}, {63795,2773}, {63801,1219}, {63816,1219}, {63835,1219}, {63849,1219},
	{63867,1219}, {63885,2774}, {63903,1202}, {63917,1219}, {63932,1219}, {63951,1227},
	{63966,1227}, {63980,1227}, {63997,2774}, {64025,2774}, {64044,2775}, {64060,2775},
	{64079,1234}, {64095,1234}, {64116,1234}, {64138,1234}, {64155,1234}, {64177,2776},
	{64194,2776}, {64214,2776}, {64230,2776}, {64249,2774}, {64265,2774}, {64291,48}, {64298,2777},
	{64308,2778}, {64317,2779}, {64326,2780}, {64335,2214}, {64350,2217}, {64363,2781},
	{64376,2782}, {64389,2783}, {64402,2523}, {64419,2526}, {64434,2784}, {64445,2784},
	{64462,2785}, {64477,2786}, {64488,2787}, {64500,2788}, {64513,2789}, {64527,2784},
	{64538,2790}, {64550,2791}, {64565,2792}, {64581,2793}, {64592,2161}, {64595,2794},
	{64599,2795}, {64618,2796}, {64626,2797}, {64635,2161}, {64639,2131}, {64643,2798},
	{64646,2799}, {64650,2799}, {64656,2800}, {64665,2801}, {64675,2802}, {64682,2802},
	{64686,2803}, {64704,2804}, {64721,2805}, {64724,2806}, {64731,2807}, {64737,2798},
	{64749,2798}, {64760,2808}, {64767,2809}, {64773,2810}, {64781,1412}, {64785,2811},
	{64790,2812}, {64793,2812}, {64801,2813}, {64807,2814}, {64811,2815}, {64817,2816},
	{64823,2817}, {64828,36}, {64835,2818}, {64842,2819}, {64845,2820}, {64851,2821}, {64855,2823},
	{64859,2824}, {64863,2825}, {64867,2826}, {64872,2827}, {64876,2828}, {64883,2829},
	{64893,2823}, {64902,2824}, {64912,2826}, {64922,2825}, {64932,2830}, {64936,2831},
	{64949,2832}, {64953,2833}, {64957,35}, {64962,2834}, {64966,2835}, {64972,2836}, {64979,2265},
	{64994,2837}, {65005,2837}, {65017,2837}, {65030,2838}, {65041,2838}, {65056,2838},
	{65072,2695}, {65083,2695}, {65097,2695}, {65112,2839}, {65123,2840}, {65136,2840},
	{65152,2840}, {65169,2839}, {65183,2841}, {65194,2841}, {65211,2841}, {65229,2842},
	{65242,2842}, {65259,2842}, {65277,2843}, {65290,2844}, {65305,2845}, {65320,2846},
	{65337,2847}, {65355,2848}, {65374,2573}, {65384,2849}, {65403,95}, {65425,2632}, {65433,2650},
	{65442,2850}, {65446,2852}, {65454,2853}, {65460,2854}, {65464,2854}, {65469,2854},
	{65475,2855}, {65479,2852}, {65484,2852}, {65490,2852}, {65500,2852}, {65513,1344},
	{65520,1344}, {65529,1344}, {65539,2856}, {65543,2857}, {65547,2858}, {65558,2859},
	{65571,2860}, {65580,2861}, {65594,2862}, {65606,2863}, {65619,2864}, {65628,2865},
	{65641,2866}, {65656,2867}, {65667,2868}, {65679,2869}, {65687,2870}, {65693,2871},
	{65705,2872}, {65731,2873}, {65737,2874}, {65741,2875}, {65744,2878}, {65752,2878},
	{65762,2878}, {65773,2879}, {65782,2879}, {65792,2880}, {65801,2880}, {65811,2881},
	{65821,2881}, {65832,2882}, {65842,2882}, {65853,2883}, {65861,2882}, {65870,2884},
	{65880,2884}, {65892,2885}, {65903,2885}, {65915,2886}, {65924,2887}, {65934,2888},
	{65946,2888}, {65959,2889}, {65971,2890}, {65984,2887}, {65997,2885}, {66006,2891},
	{66014,2892}, {66025,2892}, {66038,2891}, {66049,2891}, {66061,2891}, {66070,2891},
	{66079,2893}, {66088,2894}, {66100,2894}, {66113,2894}, {66123,2895}, {66136,2895},
	{66150,2896}, {66159,2896}, {66172,2896}, {66186,2897}, {66196,2897}, {66211,2897},
	{66227,2898}, {66236,2898}, {66248,2898}, {66261,2899}, {66270,2899}, {66281,2900},
	{66291,2900}, {66302,2900}, {66310,2900}, {66319,2901}, {66330,2901}, {66342,2902},
	{66352,2902}, {66363,2902}, {66371,2902}, {66380,2903}, {66397,2903}, {66412,2904},
	{66427,2905}, {66433,2906}, {66442,2907}, {66450,2908}, {66455,2909}, {66460,33}, {66470,117},
	{66483,376}, {66494,2910}, {66502,2911}, {66506,2913}, {66516,2914}, {66520,2915}, {66532,2916},
	{66543,2917}, {66553,2918}, {66565,2919}, {66577,2920}, {66588,2921}, {66599,2922},
	{66603,1785}, {66609,2923}, {66617,2924}, {66633,2925}, {66638,2926}, {66642,2926}, {66649,152},
	{66654,2927}, {66660,2928}, {66677,2928}, {66693,2929}, {66707,2929}, {66724,2929},
	{66742,1689}, {66757,1689}, {66773,2930}, {66789,2930}, {66806,2931}, {66821,2931},
	{66840,2931}, {66858,2932}, {66873,2932}, {66889,2933}, {66904,2933}, {66924,2933},
	{66943,2934}, {66947,2935}, {66957,133}, {66972,2936}, {66991,2937}, {67005,2938}, {67010,2939},
	{67014,2939}, {67021,2940}, {67024,2942}, {67028,2942}, {67034,383}, {67037,2943}, {67048,2944},
	{67052,2946}, {67059,2946}, {67069,2947}, {67073,2805}, {67079,2948}, {67082,2949},
	{67091,2950}, {67099,2416}, {67116,315}, {67131,2951}, {67139,2952}, {67144,2953}, {67151,2954},
	{67155,2955}, {67162,2956}, {67166,2957}, {67173,2948}, {67179,2958}, {67186,2959},
	{67191,2960}, {67209,2961}, {67219,2962}, {67230,2963}, {67245,2964}, {67249,2965},
	{67257,2966}, {67262,2967}, {67272,2968}, {67281,2969}, {67296,1228}, {67301,2970},
	{67306,2971}, {67310,2972}, {67316,2973}, {67322,2974}, {67326,2975}, {67331,2976},
	{67337,2977}, {67352,2978}, {67366,2979}, {67370,2980}, {67374,2980}, {67384,2414}, {67403,373},
	{67422,2981}, {67432,2982}, {67440,2983}, {67444,2984}, {67448,2985}, {67453,2987},
	{67458,2988}, {67463,2989}, {67469,2990}, {67475,2991}, {67488,2992}, {67501,2993},
	{67510,2994}, {67517,2995}, {67526,2996}, {67529,2997}, {67532,2998}, {67535,2999},
	{67538,3000}, {67541,3001}, {67544,3002}, {67549,3004}, {67557,3005}, {67562,3006},
	{67567,3006}, {67575,3007}, {67579,3008}, {67583,3010}, {67588,3011}, {67596,3012},
	{67604,3013}, {67610,3014}, {67618,3015}, {67626,3016}, {67632,3017}, {67639,3018},
	{67648,3006}, {67653,3011}, {67662,3019}, {67669,3006}, {67676,3020}, {67684,3021},
	{67695,3022}, {67702,3023}, {67710,3024}, {67715,3025}, {67723,3026}, {67732,3026},
	{67742,3027}, {67750,3028}, {67757,3029}, {67765,3030}, {67773,3031}, {67781,3032},
	{67790,3033}, {67799,3034}, {67807,3035}, {67815,3036}, {67823,3024}, {67830,3037},
	{67839,3038}, {67844,3039}, {67853,3040}, {67861,3041}, {67871,3042}, {67879,3043}, {67889,6},
	{67904,151}, {67917,224}, {67932,3044}, {67940,3045}, {67948,3046}, {67955,3047}, {67965,3048},
	{67975,3049}, {67982,3050}, {67992,3051}, {68002,3052}, {68014,3053}, {68024,3054},
	{68034,3055}, {68042,3056}, {68048,3056}, {68060,3001}, {68066,3057}, {68083,142}, {68098,3058},
	{68101,3060}, {68105,3060}, {68114,3061}, {68118,3061}, {68124,3062}, {68128,3062},
	{68137,3063}, {68141,3063}, {68149,3064}, {68153,3064}, {68161,3065}, {68165,1832},
	{68170,3066}, {68177,3067}, {68184,3068}, {68192,3069}, {68201,3070}, {68206,3070},
	{68214,3071}, {68219,3071}, {68227,1621}, {68232,2993}, {68246,2994}, {68260,2995},
	{68274,3072}, {68278,3072}, {68285,3073}, {68293,3074}, {68299,3075}, {68303,3075},
	{68309,3076}, {68320,3077}, {68335,3076}, {68348,3077}, {68365,3076}, {68376,3077},
	{68387,3078}, {68397,3076}, {68414,3077}, {68434,3079}, {68439,3079}, {68448,3080},
	{68452,3082}, {68460,3083}, {68466,3084}, {68470,3084}, {68478,1082}, {68484,3085},
	{68489,3083}, {68493,3086}, {68497,3087}, {68501,3088}, {68505,3089}, {68509,3090},
	{68512,3091}, {68516,3091}, {68522,3092}, {68526,3093}, {68532,3094}, {68536,3096},
	{68542,3097}, {68548,3098}, {68554,3099}, {68558,3099}, {68564,3100}, {68568,3102},
	{68573,3103}, {68579,3103}, {68588,3103}, {68599,3104}, {68603,3105}, {68610,3106},
	{68618,3107}, {68622,3108}, {68626,3109}, {68630,3110}, {68633,3113}, {68638,3114},
	{68644,3115}, {68648,3116}, {68658,3115}, {68665,3117}, {68670,3118}, {68674,3119},
	{68679,3120}, {68685,3121}, {68689,3123}, {68694,3124}, {68700,3123}, {68708,3125},
	{68713,3126}, {68717,3126}, {68722,3127}, {68726,3128}, {68731,3129}, {68739,3130},
	{68745,3131}, {68751,3132}, {68758,3133}, {68764,1835}, {68771,3134}, {68777,3135},
	{68783,3136}, {68788,3137}, {68794,3138}, {68800,3139}, {68807,3140}, {68814,3141},
	{68820,1834}, {68827,3142}, {68834,3143}, {68839,3144}, {68846,3145}, {68852,3146},
	{68856,3149}, {68861,3150}, {68867,3151}, {68874,3152}, {68884,3086}, {68892,3153},
	{68901,3154}, {68908,3155}, {68918,3156}, {68928,3157}, {68946,3158}, {68962,3157},
	{68978,3158}, {68992,3159}, {69000,3160}, {69010,3161}, {69019,3162}, {69026,3163},
	{69034,3164}, {69044,3088}, {69052,3165}, {69061,3166}, {69071,2997}, {69080,3167},
	{69086,3168}, {69096,3169}, {69105,3170}, {69114,3171}, {69123,3172}, {69133,3173},
	{69139,3174}, {69147,3175}, {69151,3176}, {69156,3177}, {69161,1836}, {69166,3178},
	{69172,3179}, {69178,3180}, {69183,3181}, {69189,3182}, {69195,3183}, {69202,3184},
	{69209,3185}, {69215,3186}, {69222,3187}, {69227,3188}, {69232,3189}, {69238,3190},
	{69244,3191}, {69262,3192}, {69281,3193}, {69286,3194}, {69293,3194}, {69305,3193},
	{69317,3195}, {69326,2107}, {69330,3196}, {69336,1598}, {69342,3197}, {69348,3199},
	{69352,3200}, {69358,3201}, {69365,3202}, {69370,3203}, {69376,3204}, {69383,3205},
	{69388,3206}, {69391,3207}, {69395,3208}, {69399,3210}, {69411,3211}, {69415,3213},
	{69430,3214}, {69443,3215}, {69458,0}, {69466,3216}, {69470,3217}, {69476,3218}, {69480,3218},
	{69488,3219}, {69492,2529}, {69501,3220}, {69505,3222}, {69512,3223}, {69519,3224},
	{69525,3225}, {69532,3226}, {69539,3227}, {69543,3231}, {69550,3232}, {69559,3233},
	{69563,3235}, {69568,3236}, {69582,3237}, {69596,3238}, {69612,3239}, {69625,3240},
	{69632,2795}, {69644,3241}, {69648,3244}, {69654,3245}, {69664,3246}, {69668,3247},
	{69672,3250}, {69680,3251}, {69684,3252}, {69688,3253}, {69691,3254}, {69699,3255}, {69708,116},
	{69720,129}, {69729,149}, {69735,3256}, {69743,3257}, {69753,3258}, {69758,3259}, {69765,3260},
	{69769,3260}, {69778,3261}, {69787,3262}, {69791,3264}, {69796,1042}, {69801,3265},
	{69807,3266}, {69816,3267}, {69822,3268}, {69826,104}, {69834,3269}, {69847,3268}, {69853,3270},
	{69857,3271}, {69861,3271}, {69872,3272}, {69878,3273}, {69883,3273}, {69891,3273},
	{69901,3274}, {69907,3275}, {69919,3276}, {69924,3276}, {69934,2852}, {69941,2852},
	{69952,2852}, {69966,3253}, {69978,3253}, {69992,3277}, {70000,3277}, {70011,3278},
	{70018,3278}, {70026,3279}, {70035,3279}, {70046,3280}, {70056,3281}, {70066,3282},
	{70081,3283}, {70092,3284}, {70096,3285}, {70100,111}, {70114,241}, {70125,382}, {70137,3286},
	{70155,3287}, {70170,3288}, {70181,3289}, {70191,3290}, {70212,3291}, {70230,3292},
	{70233,3292}, {70237,3293}, {70245,3292}, {70252,3293}, {70257,3294}, {70261,3295},
	{70269,3294}, {70281,3296}, {70284,3298}, {70288,3298}, {70296,3299}, {70302,3300},
	{70316,3301}, {70324,3302}, {70337,3303}, {70346,3304}, {70355,3305}, {70363,3306},
	{70367,3307}, {70375,3306}, {70386,3308}, {70391,3309}, {70409,3310}, {70430,3311},
	{70439,3312}, {70446,3313}, {70454,3314}, {70466,3315}, {70479,3316}, {70493,3317},
	{70497,3318}, {70504,3319}, {70508,3320}, {70512,3321}, {70515,3323}, {70521,3265},
	{70525,3324}, {70533,3325}, {70537,3326}, {70541,3327}, {70545,3328}, {70549,3329},
	{70553,3330}, {70557,3331}, {70561,3332}, {70565,3333}, {70569,3334}, {70573,3335},
	{70577,3336}, {70580,3338}, {70584,3339}, {70592,3338}, {70602,3340}, {70606,3343},
	{70616,3344}, {70621,3345}, {70629,3346}, {70638,3347}, {70642,3347}, {70649,3348},
	{70653,3348}, {70660,3349}, {70664,3351}, {70670,3351}, {70681,3352}, {70685,3353},
	{70694,3354}, {70699,3354}, {70706,3355}, {70712,3356}, {70716,3358}, {70724,3359},
	{70743,3359}, {70765,3360}, {70783,3359}, {70800,3361}, {70812,3362}, {70820,3362},
	{70829,3363}, {70837,3364}, {70841,3364}, {70848,3365}, {70856,3366}, {70866,3367},
	{70870,3367}, {70876,81}, {70889,118}, {70903,121}, {70919,3367}, {70924,3368}, {70928,3309},
	{70932,3371}, {70937,3371}, {70946,3240}, {70950,3372}, {70954,3282}, {70957,3373},
	{70961,3365}, {70965,3374}, {70969,3376}, {70976,3377}, {70982,3378}, {70985,1710},
	{70997,3379}, {71008,3380}, {71024,3381}, {71037,3382}, {71050,3383}, {71063,3384},
	{71074,3385}, {71086,3386}, {71096,3378}, {71100,3387}, {71110,3388}, {71121,3389},
	{71130,3378}, {71142,3390}, {71146,3391}, {71151,3390}, {71160,3392}, {71171,1137},
	{71177,3393}, {71182,3394}, {71188,3395}, {71197,3396}, {71201,3398}, {71209,3399},
	{71216,3400}, {71220,3401}, {71232,3402}, {71243,3403}, {71247,3404}, {71251,3405},
	{71256,3406}, {71268,3407}, {71282,3408}, {71295,3409}, {71306,3257}, {71314,3410},
	{71321,3411}, {71326,3412}, {71340,3413}, {71346,3413}, {71357,3414}, {71374,3415},
	{71378,3417}, {71392,3418}, {71406,3419}, {71414,3420}, {71424,3421}, {71441,3422},
	{71457,3423}, {71471,3424}, {71487,3425}, {71501,3426}, {71508,3427}, {71512,3428},
	{71517,3429}, {71526,3430}, {71533,3427}, {71540,3431}, {71545,3432}, {71555,3420},
	{71563,3419}, {71571,3433}, {71586,3434}, {71598,3435}, {71610,3436}, {71622,3437},
	{71632,3438}, {71643,3439}, {71648,3439}, {71654,2211}, {71660,3440}, {71670,3441},
	{71674,2331}, {71680,3441}, {71687,3441}, {71694,1076}, {71700,3442}, {71704,3085},
	{71725,3085}, {71750,3446}, {71756,3447}, {71760,3448}, {71765,3449}, {71769,3449},
	{71778,3450}, {71787,2810}, {71798,2835}, {71807,2935}, {71820,2938}, {71828,3451},
	{71844,3452}, {71863,3453}, {71877,3454}, {71887,3455}, {71901,3456}, {71915,3457},
	{71927,3456}, {71942,3455}, {71953,3272}, {71957,3458}, {71962,2518}, {71974,3259},
	{71984,3459}, {71998,3460}, {72008,3461}, {72017,3462}, {72027,3463}, {72038,3464},
	{72050,3465}, {72063,3466}, {72078,1784}, {72090,2837}, {72107,1797}, {72125,19}, {72140,3467},
	{72155,3468}, {72170,1620}, {72181,2634}, {72193,2255}, {72208,2344}, {72221,1724},
	{72234,3469}, {72251,1786}, {72269,1417}, {72281,2272}, {72294,1415}, {72307,1413},
	{72321,3470}, {72327,2305}, {72336,3471}, {72339,1204}, {72349,3474}, {72366,3475},
	{72384,2647}, {72402,2278}, {72422,2842}, {72442,1803}, {72463,2631}, {72480,3475},
	{72498,3476}, {72519,1626}, {72538,2348}, {72557,1730}, {72575,3477}, {72579,3477},
	{72585,3478}, {72589,3479}, {72594,3480}, {72599,3481}, {72608,3482}, {72618,3483},
	{72625,3484}, {72634,3485}, {72645,3486}, {72650,3485}, {72655,3487}, {72659,3488},
	{72666,3489}, {72671,3489}, {72681,3490}, {72685,3492}, {72694,3493}, {72703,3494},
	{72711,3495}, {72723,3496}, {72728,3497}, {72732,3498}, {72744,2857}, {72757,2954},
	{72771,3499}, {72783,3500}, {72797,3501}, {72813,3502}, {72826,3503}, {72839,3504},
	{72853,3505}, {72871,3506}, {72891,3507}, {72905,3508}, {72911,3508}, {72921,3508},
	{72931,3509}, {72941,3497}, {72948,3510}, {72955,3511}, {72959,3511}, {72966,3512},
	{72976,3513}, {72980,3514}, {72985,221}, {72995,3515}, {73006,3516}, {73016,370}, {73025,3517},
	{73035,378}, {73044,3518}, {73057,3519}, {73061,3520}, {73070,3520}, {73081,3521}, {73093,3522},
	{73101,3523}, {73109,3524}, {73113,3525}, {73122,3525}, {73131,3526}, {73141,3526},
	{73151,3527}, {73155,3527}, {73163,3528}, {73172,3529}, {73181,97}, {73189,3530}, {73192,17},
	{73208,2878}, {73224,3532}, {73238,3533}, {73259,3533}, {73283,3534}, {73300,3534},
	{73320,3360}, {73336,3360}, {73355,3535}, {73372,1788}, {73390,177}, {73407,2885}, {73424,2839},
	{73440,1800}, {73457,2329}, {73471,2329}, {73488,3536}, {73498,3537}, {73509,3538},
	{73523,3539}, {73538,3539}, {73556,316}, {73577,2897}, {73598,3540}, {73608,3541}, {73620,3542},
	{73641,3543}, {73656,3543}, {73674,3544}, {73678,3544}, {73684,3544}, {73690,3545},
	{73696,3546}, {73702,3547}, {73709,3548}, {73716,3549}, {73726,3550}, {73731,3551},
	{73736,3552}, {73740,3553}, {73744,3556}, {73750,3557}, {73757,3558}, {73761,3560},
	{73765,3561}, {73770,3562}, {73774,3563}, {73786,3564}, {73798,3565}, {73812,2704},
	{73835,3566}, {73862,3567}, {73884,3568}, {73907,3569}, {73932,3570}, {73957,3571},
	{73984,3572}, {73990,3573}, {73997,3574}, {74003,3575}, {74016,3576}, {74030,3577},
	{74043,3578}, {74047,3578}, {74059,3487}, {74062,3579}, {74065,3580}, {74069,3581},
	{74083,3582}, {74088,3583}, {74103,3584}, {74121,3585}, {74138,3586}, {74164,3587},
	{74191,3588}, {74206,3589}, {74221,3590}, {74226,3590}, {74232,3590}, {74239,3591},
	{74245,3592}, {74249,3594}, {74255,3595}, {74262,3596}, {74267,3597}, {74271,3599},
	{74276,3600}, {74283,3601}, {74289,3602}, {74296,3603}, {74303,3604}, {74307,3604},
	{74316,3606}, {74326,3608}, {74336,3579}, {74340,3579}, {74348,3581}, {74353,3609},
	{74356,3610}, {74359,3583}, {74363,3588}, {74367,3589}, {74371,3584}, {74375,3585},
	{74379,3586}, {74383,3587}, {74387,3611}, {74391,2162}, {74396,3611}, {74403,41}, {74411,3612},
	{74414,3613}, {74425,3614}, {74436,3615}, {74441,3615}, {74449,3615}, {74459,3616},
	{74464,3617}, {74468,3618}, {74472,3618}, {74479,3619}, {74484,3612}, {74488,3612},
	{74495,3620}, {74502,3510}, {74505,3621}, {74508,3623}, {74511,3624}, {74520,1844},
	{74525,3625}, {74535,3626}, {74539,3626}, {74547,3627}, {74551,3628}, {74555,3628},
	{74563,3629}, {74567,1845}, {74574,3629}, {74579,3629}, {74586,3630}, {74591,3631},
	{74595,3633}, {74602,3634}, {74606,3635}, {74611,3636}, {74615,3637}, {74621,3638},
	{74625,3640}, {74636,3641}, {74647,3642}, {74655,3643}, {74665,3644}, {74669,3647},
	{74676,1225}, {74681,3648}, {74694,1069}, {74707,3649}, {74721,3650}, {74728,3651},
	{74734,3652}, {74740,3653}, {74747,3654}, {74753,3655}, {74761,3656}, {74769,3657},
	{74774,3658}, {74780,3659}, {74789,3660}, {74794,3661}, {74798,3662}, {74803,3663},
	{74808,3663}, {74816,3661}, {74823,3664}, {74827,3666}, {74834,3667}, {74844,3668},
	{74849,3669}, {74856,3670}, {74860,3671}, {74864,3672}, {74868,3673}, {74872,3674},
	{74876,3670}, {74886,3672}, {74894,3671}, {74904,3673}, {74915,3675}, {74924,3676},
	{74934,3674}, {74945,3677}, {74949,1510}, {74955,1510}, {74965,3679}, {74976,3680},
	{74984,3681}, {74996,3682}, {75003,3683}, {75009,944}, {75013,944}, {75018,3684}, {75031,3685},
	{75039,1716}, {75041,3686}, {75050,3687}, {75059,3688}, {75069,3689}, {75078,3690},
	{75081,3696}, {75086,3696}, {75093,3697}, {75097,3701}, {75105,3702}, {75112,3703},
	{75118,3704}, {75124,3705}, {75130,3705}, {75137,3706}, {75144,3706}, {75154,3706},
	{75166,3707}, {75176,3707}, {75188,3708}, {75196,3709}, {75203,3710}, {75211,3711},
	{75218,3712}, {75224,3713}, {75230,3714}, {75236,3715}, {75242,3716}, {75247,3717},
	{75251,3718}, {75267,3717}, {75274,3719}, {75278,3721}, {75284,3722}, {75289,3723},
	{75295,3724}, {75303,3725}, {75307,3727}, {75321,3728}, {75336,3729}, {75345,2104},
	{75354,3730}, {75367,3731}, {75377,3733}, {75381,3735}, {75387,3736}, {75393,3737},
	{75397,3738}, {75407,3739}, {75412,3740}, {75419,3741}, {75424,3741}, {75435,3742}, {75455,955},
	{75469,3742}, {75484,3743}, {75494,3744}, {75498,3745}, {75506,3745}, {75517,1848},
	{75522,3746}, {75528,3747}, {75534,3748}, {75545,3749}, {75550,1849}, {75556,3750},
	{75561,3751}, {75565,3753}, {75570,3754}, {75581,3754}, {75591,3755}, {75596,3756},
	{75601,3757}, {75607,3758}, {75617,3759}, {75627,3760}, {75636,3761}, {75642,3762},
	{75662,3762}, {75687,3763}, {75691,3764}, {75698,3763}, {75705,3765}, {75711,3766},
	{75715,3768}, {75722,3770}, {75738,3771}, {75751,3772}, {75758,3773}, {75762,3775},
	{75767,3777}, {75777,3778}, {75784,3780}, {75791,3781}, {75797,3782}, {75802,3783},
	{75808,3783}, {75816,3784}, {75823,3784}, {75834,3785}, {75843,3786}, {75852,1746},
	{75858,1965}, {75865,3787}, {75871,168}, {75883,355}, {75896,2042}, {75907,3788}, {75916,3789},
	{75923,3790}, {75931,3791}, {75943,3792}, {75950,3793}, {75960,3794}, {75970,3795},
	{75974,3798}, {75984,3799}, {75989,3800}, {75995,3801}, {76001,3802}, {76009,3803},
	{76015,3804}, {76021,3805}, {76027,3806}, {76033,3807}, {76039,3808}, {76045,3809},
	{76052,3810}, {76066,3811}, {76074,3812}, {76081,3812}, {76091,3812}, {76103,3813},
	{76108,3814}, {76114,3815}, {76121,3816}, {76127,3817}, {76133,3818}, {76138,3819},
	{76144,3820}, {76152,3821}, {76158,3822}, {76166,3823}, {76173,3824}, {76179,3825},
	{76188,3826}, {76195,3827}, {76202,3828}, {76209,3829}, {76215,3830}, {76221,3831},
	{76228,3832}, {76236,3832}, {76247,3833}, {76254,3834}, {76259,3835}, {76265,3836},
	{76272,3837}, {76278,3838}, {76284,3839}, {76288,3841}, {76293,3842}, {76298,3843},
	{76304,3844}, {76308,3848}, {76313,3849}, {76321,1748}, {76326,3850}, {76331,3851},
	{76337,3850}, {76346,3853}, {76356,3854}, {76362,3855}, {76369,3856}, {76376,1971},
	{76384,3857}, {76391,3858}, {76395,3861}, {76404,3862}, {76411,3863}, {76418,3864},
	{76427,3865}, {76431,3868}, {76438,3869}, {76446,3870}, {76452,3871}, {76457,3872},
	{76464,3873}, {76469,3874}, {76475,3716}, {76479,1854}, {76485,3875}, {76489,3876},
	{76499,3875}, {76506,3877}, {76519,3878}, {76523,2865}, {76531,3880}, {76535,3882},
	{76545,3883}, {76560,3884}, {76564,3885}, {76568,3887}, {76586,3888}, {76607,3889},
	{76613,2188}, {76621,3718}, {76625,3890}, {76629,3890}, {76636,3891}, {76640,1082},
	{76647,3892}, {76658,3893}, {76661,1338}, {76675,3895}, {76689,3896}, {76704,3404},
	{76719,3447}, {76733,3897}, {76751,3898}, {76766,3899}, {76769,3902}, {76776,3903},
	{76789,3686}, {76801,3689}, {76813,3904}, {76818,3905}, {76829,3906}, {76838,3907},
	{76842,3687}, {76853,3688}, {76868,3908}, {76872,1495}, {76882,3909}, {76892,3908},
	{76900,3910}, {76905,3911}, {76909,3913}, {76920,3914}, {76926,3915}, {76934,3916},
	{76943,3917}, {76949,3917}, {76959,3918}, {76963,3919}, {76968,3919}, {76973,3920},
	{76979,3921}, {76983,3921}, {76991,3922}, {76995,3923}, {77004,3924}, {77013,2189},
	{77021,3925}, {77025,3927}, {77035,3928}, {77040,3930}, {77049,3931}, {77055,3932},
	{77061,3933}, {77070,3934}, {77080,3935}, {77088,3936}, {77097,3937}, {77106,3938},
	{77113,3939}, {77122,3940}, {77132,3941}, {77143,3942}, {77152,3943}, {77162,3944},
	{77171,3945}, {77180,3946}, {77185,3946}, {77193,1855}, {77198,997}, {77209,181}, {77221,2188},
	{77229,3947}, {77243,180}, {77255,3948}, {77263,3949}, {77283,2191}, {77291,1856}, {77297,3950},
	{77301,3952}, {77310,3953}, {77321,3954}, {77329,3955}, {77333,3957}, {77338,3958},
	{77345,3960}, {77349,3961}, {77354,3962}, {77359,3962}, {77368,1972}, {77379,1893},
	{77391,3963}, {77396,3963}, {77404,1084}, {77419,1085}, {77429,3903}, {77435,3964},
	{77439,3966}, {77446,3967}, {77449,3969}, {77456,3970}, {77464,3971}, {77468,3972},
	{77477,1133}, {77480,3973}, {77484,3973}, {77492,2155}, {77496,3974}, {77499,3975},
	{77513,3976}, {77528,3977}, {77541,3978}, {77559,3979}, {77563,3980}, {77570,2903}, {77577,963},
	{77589,1988}, {77599,3981}, {77610,1290}, {77615,3982}, {77620,3983}, {77627,3984},
	{77635,1078}, {77644,3985}, {77653,3979}, {77666,3986}, {77670,3987}, {77680,3988},
	{77689,3989}, {77697,3990}, {77702,3990}, {77714,3991}, {77732,3474}, {77746,3992},
	{77753,3993}, {77757,3994}, {77761,3995}, {77768,3995}, {77776,3996}, {77780,3996},
	{77790,3997}, {77794,4000}, {77807,4001}, {77820,4002}, {77827,1775}, {77840,4003},
	{77851,4004}, {77863,4005}, {77883,4006}, {77904,4006}, {77929,1842}, {77936,4007},
	{77950,4008}, {77963,4009}, {77974,4010}, {77987,4011}, {78001,4000}, {78017,4001}, {78033,84},
	{78046,4012}, {78053,4013}, {78063,4014}, {78071,4015}, {78082,4016}, {78096,2622},
	{78110,2670}, {78120,2755}, {78132,3285}, {78145,4017}, {78152,4018}, {78165,4019},
	{78176,4020}, {78186,4021}, {78190,4023}, {78199,4024}, {78206,1051}, {78214,4025},
	{78226,4026}, {78235,4027}, {78243,4028}, {78252,4029}, {78258,4030}, {78262,4030},
	{78273,3995}, {78277,4031}, {78280,3771}, {78284,3790}, {78288,4032}, {78292,4032},
	{78298,4033}, {78302,4034}, {78306,4035}, {78310,4036}, {78313,4038}, {78321,4039},
	{78325,4040}, {78329,4041}, {78337,4041}, {78348,4042}, {78352,4043}, {78362,4044},
	{78366,4045}, {78372,4046}, {78376,4047}, {78381,4048}, {78385,4050}, {78391,4051},
	{78400,3884}, {78418,4052}, {78436,4053}, {78453,4054}, {78469,4055}, {78486,288}, {78498,4056},
	{78502,4058}, {78509,4059}, {78515,4060}, {78521,4061}, {78528,4062}, {78534,4063},
	{78543,4064}, {78550,4065}, {78563,4066}, {78574,4067}, {78585,4068}, {78592,4069},
	{78596,4070}, {78602,3160}, {78608,4071}, {78612,4071}, {78620,4072}, {78624,4072},
	{78633,4073}, {78637,4075}, {78646,4076}, {78653,4077}, {78658,4078}, {78663,4079},
	{78670,1199}, {78676,4080}, {78683,4082}, {78691,4083}, {78698,1077}, {78706,2830},
	{78723,4084}, {78739,4085}, {78765,2979}, {78788,2856}, {78805,4086}, {78822,4087},
	{78837,4088}, {78857,4089}, {78874,4090}, {78889,4091}, {78908,4092}, {78927,4093},
	{78933,4094}, {78941,4095}, {78947,4096}, {78957,4097}, {78961,4098}, {78966,4099},
	{78971,4100}, {78982,4101}, {78986,4103}, {78998,4104}, {79011,4105}, {79016,4105},
	{79026,4106}, {79031,4106}, {79040,4107}, {79044,4108}, {79048,4108}, {79057,4109},
	{79064,4110}, {79070,4110}, {79074,4111}, {79078,4111}, {79084,4112}, {79088,3712},
	{79092,4113}, {79096,4114}, {79099,4116}, {79103,4117}, {79107,4118}, {79111,4119},
	{79115,4052}, {79119,2156}, {79123,4055}, {79127,3854}, {79131,4120}, {79134,4121}, {79152,222},
	{79168,4122}, {79182,4123}, {79186,4125}, {79192,4126}, {79202,1005}, {79207,4127},
	{79211,4129}, {79220,4130}, {79230,4131}, {79234,4131}, {79242,4132}, {79251,4133},
	{79256,4134}, {79260,4134}, {79268,4135}, {79272,4137}, {79277,4139}, {79286,4140},
	{79293,4031}, {79299,4141}, {79303,4143}, {79310,4144}, {79318,4145}, {79322,4146},
	{79329,4147}, {79338,4145}, {79344,4148}, {79353,4149}, {79357,4149}, {79370,4107},
	{79379,4150}, {79383,4033}, {79396,4034}, {79412,4150}, {79421,4112}, {79430,4151},
	{79445,2819}, {79461,4152}, {79465,4154}, {79474,4116}, {79483,4155}, {79499,4119},
	{79509,4156}, {79524,4157}, {79537,4158}, {79541,4159}, {79547,4160}, {79556,4161},
	{79560,4163}, {79566,4120}, {79570,4120}, {79578,4164}, {79588,4165}, {79603,4166},
	{79607,4168}, {79613,4169}, {79619,4122}, {79622,4170}, {79636,2832}, {79657,2833},
	{79679,4171}, {79692,4172}, {79707,4173}, {79722,4174}, {79735,3333}, {79749,4175},
	{79762,4069}, {79777,4176}, {79793,4177}, {79811,3978}, {79828,4178}, {79838,1457},
	{79849,3978}, {79864,3862}, {79868,4179}, {79881,4180}, {79898,4181}, {79914,4182},
	{79940,4183}, {79966,4184}, {79993,4185}, {80019,4186}, {80050,4187}, {80081,4188},
	{80104,4189}, {80118,4190}, {80132,4191}, {80151,4192}, {80167,4193}, {80183,4194},
	{80198,4195}, {80221,4196}, {80235,4197}, {80251,4198}, {80266,4199}, {80280,4200},
	{80298,2545}, {80314,2542}, {80333,4201}, {80348,2814}, {80372,4202}, {80396,4203},
	{80419,4204}, {80442,4205}, {80457,4206}, {80472,3216}, {80487,4207}, {80501,3335},
	{80517,4208}, {80533,3246}, {80550,3270}, {80565,4209}, {80581,4210}, {80596,4211},
	{80614,4212}, {80628,4213}, {80642,4214}, {80656,4215}, {80670,4216}, {80684,4217},
	{80698,4046}, {80720,4218}, {80744,4219}, {80760,4220}, {80774,4221}, {80788,4039},
	{80812,4222}, {80826,4223}, {80843,4224}, {80862,4225}, {80879,4226}, {80897,3991},
	{80914,4227}, {80924,1458}, {80935,3991}, {80950,4228}, {80954,4228}, {80962,4147},
	{80966,4229}, {80970,3459}, {80981,4230}, {80991,4231}, {80999,4232}, {81007,4233},
	{81015,2205}, {81026,4234}, {81046,4235}, {81054,4236}, {81058,4236}, {81072,4237},
	{81075,4239}, {81079,3460}, {81086,4239}, {81096,4240}, {81100,4240}, {81110,1051},
	{81116,1051}, {81127,1051}, {81139,1006}, {81151,1011}, {81163,4241}, {81177,1007},
	{81191,4242}, {81205,2892}, {81220,2884}, {81234,4243}, {81240,4244}, {81247,4245},
	{81251,4245}, {81258,4246}, {81265,1988}, {81269,1637}, {81273,4247}, {81291,1039},
	{81299,1474}, {81311,4248}, {81321,4249}, {81330,1}, {81350,4250}, {81364,4251}, {81380,4252},
	{81396,45}, {81412,337}, {81427,4253}, {81438,4254}, {81449,4255}, {81457,4256}, {81466,4257},
	{81472,4258}, {81479,4257}, {81485,4259}, {81492,4260}, {81496,4262}, {81504,225}, {81514,4263},
	{81522,4264}, {81531,4265}, {81538,4266}, {81547,4267}, {81557,4268}, {81566,4269},
	{81576,1031}, {81585,4270}, {81589,4271}, {81594,4272}, {81615,4273}, {81621,4273},
	{81632,4274}, {81638,1599}, {81653,1600}, {81669,1603}, {81685,4275}, {81694,4276},
	{81706,4277}, {81718,4278}, {81727,4279}, {81739,4280}, {81749,4281}, {81760,4282},
	{81775,3983}, {81779,2191}, {81784,3984}, {81789,4283}, {81793,4284}, {81801,4285},
	{81805,4285}, {81814,4286}, {81819,2264}, {81828,4287}, {81832,4287}, {81843,4288},
	{81852,4289}, {81855,4291}, {81862,4292}, {81872,4293}, {81879,4293}, {81883,4294},
	{81887,4296}, {81893,2050}, {81903,2419}, {81907,4297}, {81919,4298}, {81928,4299},
	{81938,4300}, {81947,4301}, {81959,4302}, {81973,4303}, {81983,4304}, {81991,4305},
	{82001,4306}, {82012,4307}, {82022,4308}, {82031,4309}, {82041,4291}, {82045,4310},
	{82049,4310}, {82057,2520}, {82068,4311}, {82078,3207}, {82098,4312}, {82110,3617},
	{82126,2445}, {82139,3458}, {82153,4313}, {82163,4314}, {82176,4315}, {82192,4316},
	{82208,2176}, {82230,4317}, {82233,4321}, {82237,4322}, {82244,4323}, {82251,4324},
	{82259,4325}, {82268,4326}, {82276,4327}, {82286,4328}, {82291,4329}, {82298,4330},
	{82302,4331}, {82312,4332}, {82318,4330}, {82325,4333}, {82331,2441}, {82341,2442},
	{82350,2439}, {82359,4334}, {82368,4335}, {82380,4336}, {82392,4337}, {82402,4338},
	{82413,4339}, {82419,4340}, {82434,4341}, {82445,4342}, {82456,4343}, {82466,4344},
	{82476,4345}, {82483,4346}, {82488,2531}, {82496,2655}, {82505,3727}, {82514,4346},
	{82518,4347}, {82525,4348}, {82536,4349}, {82546,4350}, {82553,4351}, {82557,4352},
	{82562,4353}, {82567,4354}, {82573,4348}, {82578,3627}, {82583,4355}, {82592,4356},
	{82601,4357}, {82608,4358}, {82621,4359}, {82635,4360}, {82648,4361}, {82652,4363},
	{82661,4364}, {82665,4367}, {82675,4368}, {82681,4369}, {82685,4369}, {82691,4370},
	{82695,4371}, {82699,4372}, {82703,4373}, {82707,4376}, {82722,4377}, {82730,4378},
	{82736,4379}, {82743,4380}, {82748,4351}, {82758,4352}, {82774,4353}, {82792,4381},
	{82800,4382}, {82811,4370}, {82821,4371}, {82831,4372}, {82842,4383}, {82851,4384},
	{82863,4385}, {82873,4386}, {82887,4380}, {82894,4387}, {82901,4388}, {82905,4385},
	{82909,4390}, {82913,4392}, {82920,4387}, {82924,4393}, {82928,4394}, {82937,4395},
	{82946,4396}, {82956,4397}, {82965,4398}, {82980,4399}, {82989,4400}, {82997,4401},
	{83012,4402}, {83030,4403}, {83040,4404}, {83058,4393}, {83070,4405}, {83085,4406},
	{83097,4407}, {83111,4408}, {83122,4409}, {83133,4410}, {83143,4411}, {83154,4412},
	{83165,4413}, {83178,4414}, {83188,4415}, {83204,4386}, {83208,4416}, {83214,4417},
	{83218,4418}, {83223,4419}, {83233,4421}, {83238,4421}, {83248,4422}, {83251,1206},
	{83261,4423}, {83265,4423}, {83271,4423}, {83281,3985}, {83287,4424}, {83292,4425},
	{83309,4426}, {83315,4427}, {83331,4428}, {83346,4429}, {83350,4430}, {83356,4431},
	{83363,4432}, {83373,4023}, {83377,4433}, {83391,4434}, {83413,4435}, {83423,4436},
	{83426,4398}, {83430,4437}, {83436,4438}, {83440,4441}, {83446,4442}, {83455,4443},
	{83464,4444}, {83474,4445}, {83482,4446}, {83488,4447}, {83492,4448}, {83496,4449},
	{83503,4449}, {83515,4450}, {83520,4450}, {83532,4451}, {83539,4452}, {83548,4453},
	{83559,4454}, {83571,4455}, {83581,4456}, {83591,4457}, {83601,4448}, {83607,4447},
	{83614,4446}, {83618,4458}, {83640,4459}, {83653,2330}, {83670,2330}, {83690,4460},
	{83694,4460}, {83701,4461}, {83705,4461}, {83716,4462}, {83721,4463}, {83724,4464},
	{83728,4465}, {83732,4466}, {83736,4455}, {83740,1739}, {83749,1756}, {83762,4467},
	{83781,4468}, {83795,4467}, {83812,4468}, {83830,4469}, {83842,4467}, {83860,2099},
	{83880,2100}, {83895,1756}, {83901,4470}, {83908,4471}, {83911,4473}, {83919,3474},
	{83927,4474}, {83931,4475}, {83939,4476}, {83949,4477}, {83953,1841}, {83959,4478},
	{83964,4479}, {83968,4480}, {83973,4479}, {83979,4481}, {83983,4482}, {83992,4483},
	{84001,4480}, {84005,4480}, {84015,1749}, {84021,4484}, {84026,4485}, {84031,4485},
	{84039,4486}, {84048,4487}, {84060,4488}, {84064,4489}, {84075,1093}, {84080,4488},
	{84090,4490}, {84094,4490}, {84103,1078}, {84108,1972}, {84114,4491}, {84118,4492},
	{84122,4493}, {84128,4494}, {84137,4495}, {84146,4496}, {84153,4497}, {84161,4498},
	{84170,4499}, {84180,4499}, {84191,4500}, {84200,4501}, {84208,4502}, {84217,4503},
	{84226,4504}, {84236,4505}, {84245,4506}, {84254,4507}, {84264,4508}, {84273,4509},
	{84283,4510}, {84292,4511}, {84296,4514}, {84305,4515}, {84315,4516}, {84324,4517},
	{84333,4517}, {84342,4518}, {84346,4520}, {84353,4431}, {84357,2251}, {84366,4521},
	{84370,4521}, {84376,4522}, {84383,3467}, {84395,2136}, {84408,4523}, {84417,4523}, {84429,988},
	{84443,4524}, {84447,4525}, {84451,4526}, {84455,4526}, {84465,4527}, {84475,4528},
	{84480,4528}, {84489,4529}, {84492,4530}, {84500,4531}, {84506,4531}, {84518,4532},
	{84522,4534}, {84530,4535}, {84534,4537}, {84539,4538}, {84549,4539}, {84561,4540},
	{84574,4541}, {84580,4542}, {84589,4543}, {84601,4544}, {84611,4545}, {84622,4546},
	{84634,4547}, {84649,4548}, {84662,4549}, {84667,4550}, {84671,4551}, {84681,4552},
	{84690,4553}, {84694,4554}, {84702,4555}, {84711,4556}, {84715,4557}, {84719,4557},
	{84727,4558}, {84741,4559}, {84754,4560}, {84767,4561}, {84781,4562}, {84802,4563},
	{84823,4564}, {84836,4565}, {84852,4566}, {84868,4567}, {84882,4568}, {84898,4569},
	{84914,4570}, {84918,4572}, {84927,4574}, {84939,4575}, {84950,4576}, {84966,4577},
	{84970,4578}, {84982,3400}, {84994,4577}, {85001,4579}, {85013,4580}, {85018,4580},
	{85026,4581}, {85035,4582}, {85051,4583}, {85067,4584}, {85072,4585}, {85084,4586},
	{85096,4587}, {85102,4588}, {85106,4589}, {85113,4590}, {85117,4591}, {85123,4592},
	{85129,4314}, {85133,4593}, {85135,38}, {85145,38}, {85154,4594}, {85162,65}, {85172,65},
	{85181,4594}, {85189,4594}, {85197,4595}, {85207,4595}, {85218,4595}, {85229,153}, {85236,1550},
	{85244,1550}, {85255,1550}, {85267,1550}, {85279,1550}, {85292,185}, {85302,186}, {85312,4596},
	{85320,4596}, {85330,4596}, {85341,4596}, {85352,185}, {85361,186}, {85370,1551}, {85378,1551},
	{85387,1551}, {85397,1551}, {85406,287}, {85417,4597}, {85428,4597}, {85440,4597}, {85452,287},
	{85464,1552}, {85472,1552}, {85483,1552}, {85494,1552}, {85505,1552}, {85517,347}, {85526,2635},
	{85539,4598}, {85552,4599}, {85559,4599}, {85569,4600}, {85579,2253}, {85593,4601},
	{85607,2738}, {85615,108}, {85628,240}, {85638,379}, {85649,4602}, {85652,4603}, {85659,3499},
	{85663,4604}, {85670,4605}, {85679,4606}, {85683,4606}, {85688,4607}, {85695,2928}, {85712,20},
	{85726,1731}, {85730,1731}, {85738,964}, {85746,4608}, {85754,4609}, {85758,4610}, {85766,4611},
	{85774,4612}, {85784,4613}, {85792,4614}, {85795,4615}, {85809,4615}, {85814,4616},
	{85819,4617}, {85823,4617}, {85833,232}, {85846,4618}, {85855,4619}, {85864,4620}, {85867,4621},
	{85871,4621}, {85883,4622}, {85893,4622}, {85905,2446}, {85916,4623}, {85928,4623},
	{85942,2447}, {85955,2447}, {85969,4624}, {85980,4625}, {85994,4625}, {86009,2448},
	{86020,2448}, {86032,4626}, {86042,4627}, {86045,4628}, {86050,4629}, {86059,4630},
	{86062,4631}, {86066,4632}, {86071,4631}, {86078,1989}, {86085,4633}, {86090,1152},
	{86095,4634}, {86108,1152}, {86122,1229}, {86127,4635}, {86131,4636}, {86138,4637},
	{86143,4638}, {86149,4639}, {86156,4639}, {86160,4640}, {86165,4641}, {86173,3279},
	{86178,3279}, {86184,4642}, {86188,4642}, {86195,4643}, {86199,1046}, {86211,1135},
	{86220,1146}, {86228,4644}, {86236,2953}, {86247,4645}, {86253,4646}, {86259,4647},
	{86265,4648}, {86268,4649}, {86272,4650}, {86276,4650}, {86284,4651}, {86288,4652},
	{86294,4653}, {86302,4651}, {86311,4654}, {86315,2677}, {86330,4655}, {86334,4656},
	{86338,4658}, {86345,4659}, {86353,4660}, {86362,4661}, {86368,4662}, {86375,4663},
	{86383,4664}, {86392,4664}, {86402,4665}, {86410,4666}, {86419,4667}, {86427,4668},
	{86436,4669}, {86444,4670}, {86453,4671}, {86462,4672}, {86471,4673}, {86480,4674},
	{86488,4675}, {86495,4676}, {86503,4677}, {86511,4678}, {86515,4680}, {86525,3319},
	{86535,3332}, {86554,3334}, {86573,3251}, {86584,3320}, {86593,3372}, {86605,4681},
	{86617,4682}, {86625,3328}, {86637,3329}, {86649,3330}, {86662,3331}, {86673,3252},
	{86685,1739}, {86692,4683}, {86696,3478}, {86703,4684}, {86712,2578}, {86720,2111},
	{86740,3560}, {86761,3405}, {86769,3431}, {86780,4685}, {86791,1527}, {86803,4686},
	{86821,4687}, {86824,4688}, {86832,4689}, {86839,4690}, {86848,4691}, {86859,4692},
	{86869,4693}, {86879,4694}, {86888,4695}, {86899,4335}, {86912,4694}, {86925,4696},
	{86936,4696}, {86949,4697}, {86957,4279}, {86966,4698}, {86975,4699}, {86986,4700},
	{86999,4701}, {87012,4702}, {87024,4703}, {87038,4704}, {87066,4705}, {87079,4706},
	{87102,4707}, {87111,4707}, {87123,4708}, {87137,4709}, {87150,4710}, {87157,4711},
	{87166,4712}, {87177,4713}, {87187,4714}, {87198,4711}, {87210,4711}, {87221,4337},
	{87228,4280}, {87237,4280}, {87247,4337}, {87256,4337}, {87266,4715}, {87277,4716},
	{87297,4717}, {87304,4277}, {87315,4277}, {87327,4338}, {87337,4338}, {87348,1092},
	{87359,1092}, {87376,4718}, {87391,4718}, {87403,3983}, {87413,2679}, {87431,4719},
	{87437,4720}, {87444,4721}, {87448,4040}, {87463,4722}, {87468,4723}, {87471,4725}, {87477,47},
	{87489,101}, {87502,156}, {87517,219}, {87531,364}, {87544,374}, {87557,4726}, {87561,4728},
	{87565,4729}, {87569,4729}, {87582,4730}, {87586,4730}, {87593,4731}, {87618,2638}, {87623,66},
	{87629,995}, {87634,4732}, {87641,4733}, {87655,4734}, {87668,132}, {87684,4735}, {87687,4737},
	{87697,4737}, {87707,4738}, {87715,4738}, {87726,4739}, {87738,4739}, {87751,4739},
	{87760,4740}, {87770,4740}, {87783,4740}, {87796,4741}, {87804,4741}, {87818,4741},
	{87833,4742}, {87841,4742}, {87851,4743}, {87859,4743}, {87870,4743}, {87881,4744},
	{87889,3278}, {87895,4745}, {87908,4746}, {87915,4747}, {87925,4748}, {87934,4749},
	{87941,4750}, {87947,4750}, {87955,4751}, {87961,4751}, {87970,4752}, {87975,4753},
	{87978,4754}, {87982,103}, {87995,107}, {88008,4756}, {88014,4757}, {88020,4758}, {88032,1187},
	{88036,4759}, {88040,4649}, {88051,4654}, {88060,4655}, {88072,4760}, {88084,4721},
	{88096,4759}, {88108,1152}, {88111,4761}, {88116,4762}, {88123,4763}, {88135,4764},
	{88147,4765}, {88155,4766}, {88166,4767}, {88176,4768}, {88187,4769}, {88198,4770},
	{88209,4771}, {88219,4772}, {88229,4773}, {88240,4774}, {88249,4775}, {88260,4776},
	{88271,4777}, {88282,4778}, {88295,4779}, {88309,4780}, {88318,4781}, {88330,4782},
	{88335,4630}, {88344,4753}, {88353,4766}, {88363,4767}, {88372,4768}, {88382,4769},
	{88392,4770}, {88402,4771}, {88411,4772}, {88420,4773}, {88430,4774}, {88438,4775},
	{88448,4776}, {88458,4777}, {88467,4778}, {88479,4779}, {88492,4780}, {88500,4783},
	{88503,4785}, {88507,4786}, {88514,4787}, {88518,1735}, {88525,4788}, {88532,4789},
	{88539,4790}, {88550,4791}, {88565,4792}, {88570,4792}, {88579,4793}, {88583,4793},
	{88591,4793}, {88602,4794}, {88613,4795}, {88617,4796}, {88625,4797}, {88633,4798},
	{88637,4799}, {88644,4800}, {88650,4801}, {88657,4802}, {88664,4803}, {88674,4804},
	{88682,4805}, {88691,4806}, {88695,4806}, {88701,4807}, {88705,4809}, {88713,4810},
	{88721,4811}, {88733,4812}, {88745,4745}, {88760,4813}, {88771,4814}, {88783,4815},
	{88795,4816}, {88806,4816}, {88819,4816}, {88830,101}, {88847,4817}, {88859,4818}, {88872,4818},
	{88887,4819}, {88898,4819}, {88913,4819}, {88927,4820}, {88938,4820}, {88953,4820},
	{88969,4821}, {88980,4822}, {88992,4822}, {89005,4823}, {89016,4824}, {89028,4824},
	{89041,4825}, {89052,4826}, {89066,3391}, {89076,3428}, {89086,4827}, {89089,4828},
	{89093,4828}, {89100,4829}, {89107,4830}, {89111,4831}, {89114,4832}, {89117,4833},
	{89120,4834}, {89123,4835}, {89126,4836}, {89129,4837}, {89132,2211}, {89142,2211},
	{89159,2331}, {89176,4840}, {89184,2484}, {89199,2694}, {89209,2698}, {89219,2706},
	{89229,2708}, {89239,2211}, {89250,2331}, {89261,4840}, {89269,4841}, {89281,4083},
	{89293,4842}, {89304,4843}, {89325,4844}, {89344,3326}, {89372,3327}, {89399,4845},
	{89418,4846}, {89437,4847}, {89456,4848}, {89475,1810}, {89496,4849}, {89517,4850},
	{89537,4851}, {89558,4852}, {89567,4853}, {89577,4854}, {89592,3552}, {89608,4855},
	{89623,4856}, {89627,4856}, {89633,4857}, {89646,4858}, {89651,4859}, {89667,4860},
	{89685,4861}, {89703,4862}, {89708,4863}, {89713,4863}, {89724,2096}, {89737,4864},
	{89749,4865}, {89759,4866}, {89769,4867}, {89781,4868}, {89793,4869}, {89799,4870},
	{89807,4871}, {89817,4872}, {89825,4873}, {89829,4875}, {89838,4876}, {89851,4877},
	{89857,4877}, {89869,250}, {89877,4878}, {89881,2189}, {89890,4881}, {89898,3279}, {89910,3279},
	{89923,279}, {89928,4882}, {89934,4883}, {89941,4884}, {89949,4885}, {89953,4333}, {89964,4333},
	{89977,3057}, {89988,3057}, {90001,4886}, {90011,4886}, {90026,4886}, {90039,4121},
	{90051,4121}, {90064,4887}, {90074,4887}, {90086,4888}, {90096,4888}, {90112,4888},
	{90126,4889}, {90137,4889}, {90151,4890}, {90165,4891}, {90176,4892}, {90189,2188},
	{90197,4885}, {90208,4885}, {90218,4893}, {90228,1260}, {90241,1262}, {90256,1264},
	{90272,4894}, {90285,4895}, {90291,4896}, {90295,4899}, {90306,1860}, {90314,4900},
	{90324,4901}, {90328,4903}, {90334,4904}, {90344,4905}, {90356,4906}, {90369,4907},
	{90372,2189}, {90375,4908}, {90378,4910}, {90382,4911}, {90390,4912}, {90399,4913},
	{90407,4913}, {90420,4913}, {90433,4250}, {90441,4250}, {90452,4250}, {90465,4251},
	{90475,4251}, {90488,4251}, {90503,4914}, {90513,4914}, {90527,4914}, {90541,4252},
	{90551,4252}, {90565,4252}, {90579,4915}, {90589,4915}, {90604,4915}, {90619,4916},
	{90628,4916}, {90642,4916}, {90656,4917}, {90661,4917}, {90669,4917}, {90681,4746},
	{90685,4918}, {90695,2919}, {90708,246}, {90720,4919}, {90724,4921}, {90732,978}, {90747,4922},
	{90760,4907}, {90769,4923}, {90776,4924}, {90785,4925}, {90789,4926}, {90799,4927},
	{90807,4928}, {90811,4929}, {90821,4929}, {90833,1990}, {90841,4928}, {90850,4930},
	{90862,4931}, {90876,4932}, {90890,4933}, {90902,4934}, {90916,4935}, {90930,4936},
	{90946,4937}, {90964,4938}, {90975,4939}, {90987,4940}, {91000,1275}, {91011,1275},
	{91023,1275}, {91038,3649}, {91054,4941}, {91072,4942}, {91087,4943}, {91108,4944},
	{91127,3747}, {91143,4942}, {91153,3649}, {91166,3649}, {91179,4941}, {91191,4941},
	{91205,4941}, {91220,4942}, {91232,4942}, {91244,4943}, {91257,4943}, {91275,4943},
	{91293,4944}, {91305,4944}, {91321,4944}, {91337,3747}, {91348,3747}, {91361,4945},
	{91365,4947}, {91371,4948}, {91378,4949}, {91384,4950}, {91389,4951}, {91392,4952},
	{91396,4953}, {91402,4954}, {91409,4955}, {91413,4955}, {91424,4956}, {91436,4957},
	{91440,4957}, {91447,4958}, {91456,4959}, {91462,4960}, {91465,4747}, {91478,4962},
	{91491,4963}, {91495,4963}, {91502,4964}, {91509,113}, {91523,166}, {91539,273}, {91552,4965},
	{91559,4965}, {91570,3164}, {91576,4966}, {91603,4967}, {91611,4968}, {91615,4968},
	{91631,4962}, {91641,4969}, {91649,4970}, {91653,973}, {91665,4972}, {91677,4973}, {91683,4973},
	{91693,4974}, {91703,4974}, {91718,4974}, {91733,4859}, {91743,4859}, {91756,4859},
	{91771,4975}, {91781,4860}, {91793,4860}, {91808,4860}, {91825,4976}, {91837,4976},
	{91853,4976}, {91869,4861}, {91881,4861}, {91897,4861}, {91913,4977}, {91923,4977},
	{91935,4977}, {91952,4977}, {91969,4975}, {91980,4975}, {91996,4975}, {92012,4978},
	{92030,4978}, {92047,4978}, {92058,2672}, {92075,2672}, {92091,3909}, {92105,3909},
	{92118,4979}, {92132,4979}, {92145,4980}, {92160,4980}, {92174,1963}, {92188,1963},
	{92201,4981}, {92219,4981}, {92236,4981}, {92247,4982}, {92254,4983}, {92270,2795},
	{92282,4983}, {92297,4984}, {92300,4984}, {92304,4984}, {92310,4965}, {92313,2534},
	{92319,4985}, {92322,4987}, {92325,4989}, {92328,4990}, {92335,4990}, {92347,4990},
	{92358,3316}, {92365,3314}, {92374,3314}, {92387,3314}, {92400,3316}, {92410,4991},
	{92419,4991}, {92432,4991}, {92445,3315}, {92454,3315}, {92468,3315}, {92482,4992},
	{92491,4992}, {92505,4992}, {92520,4993}, {92529,4993}, {92543,4993}, {92556,4994},
	{92564,4995}, {92571,4995}, {92580,4996}, {92592,4997}, {92604,4834}, {92611,4831},
	{92620,4833}, {92629,4835}, {92638,4832}, {92646,4836}, {92654,4998}, {92660,4999},
	{92669,5000}, {92682,5001}, {92691,5002}, {92695,4750}, {92700,4750}, {92707,4617},
	{92715,5003}, {92720,5004}, {92727,5005}, {92736,1065}, {92740,1893}, {92751,5006},
	{92755,5007}, {92763,5008}, {92772,5009}, {92781,5010}, {92792,5011}, {92803,5012},
	{92815,5013}, {92828,5014}, {92838,5015}, {92844,4751}, {92851,4752}, {92855,5016},
	{92859,1990}, {92866,1990}, {92874,4998}, {92882,4273}, {92888,4750}, {92897,4750},
	{92906,5017}, {92916,4273}, {92926,5005}, {92937,5018}, {92943,5018}, {92954,362}, {92960,5019},
	{92966,1639}, {92970,5020}, {92979,5021}, {92988,5022}, {93002,5023}, {93015,5024},
	{93027,5024}, {93040,5025}, {93052,5025}, {93065,5026}, {93076,5026}, {93090,5026},
	{93105,5027}, {93116,5027}, {93130,5027}, {93145,5028}, {93156,5028}, {93171,5028},
	{93187,5029}, {93198,5029}, {93213,5029}, {93229,4079}, {93241,4079}, {93254,5030},
	{93263,5031}, {93271,5032}, {93274,5033}, {93290,5034}, {93308,5035}, {93327,2192},
	{93331,5036}, {93339,3113}, {93347,3113}, {93358,5037}, {93366,5037}, {93376,5037},
	{93389,5037}, {93402,5038}, {93410,5038}, {93420,5038}, {93433,5038}, {93446,5039},
	{93456,5039}, {93469,5040}, {93477,5040}, {93487,5040}, {93501,5040}, {93515,5041},
	{93523,5036}, {93534,5036}, {93545,5041}, {93555,5041}, {93569,5041}, {93583,5042},
	{93592,5043}, {93603,5043}, {93616,5044}, {93627,5044}, {93639,5045}, {93652,5045},
	{93666,5045}, {93681,5046}, {93692,5046}, {93706,5046}, {93719,5046}, {93734,5043},
	{93746,5044}, {93757,5047}, {93766,5048}, {93782,5048}, {93797,5049}, {93811,5050},
	{93823,5050}, {93840,5050}, {93858,5050}, {93873,5051}, {93882,5052}, {93896,3496},
	{93908,5053}, {93921,3496}, {93935,5052}, {93950,5054}, {93962,5055}, {93971,5056},
	{93982,5057}, {93998,5057}, {94013,5057}, {94030,5058}, {94045,5058}, {94061,5058},
	{94075,4007}, {94090,4007}, {94106,4007}, {94122,4008}, {94136,4008}, {94151,4008},
	{94165,5059}, {94176,5060}, {94192,5059}, {94208,5060}, {94222,5055}, {94239,5061},
	{94254,5055}, {94268,5061}, {94282,4009}, {94291,5062}, {94303,5054}, {94316,5062},
	{94329,5062}, {94342,5054}, {94354,5063}, {94363,5064}, {94374,5065}, {94391,5063},
	{94408,5065}, {94423,5064}, {94441,5066}, {94457,5064}, {94472,5066}, {94487,5067},
	{94498,5067}, {94511,5067}, {94525,5067}, {94540,4010}, {94551,4010}, {94564,4010},
	{94578,4010}, {94591,5068}, {94603,5068}, {94621,5068}, {94638,5068}, {94657,4011},
	{94668,4011}, {94682,4011}, {94698,4011}, {94713,5069}, {94726,5069}, {94739,5069},
	{94750,5070}, {94762,5071}, {94778,5072}, {94789,5058}, {94804,5067}, {94819,5073},
	{94828,5074}, {94838,5075}, {94849,5076}, {94853,5077}, {94869,5078}, {94886,4473},
	{94894,4473}, {94909,5079}, {94919,5079}, {94933,5079}, {94948,5079}, {94963,5079},
	{94977,5035}, {94987,5033}, {94999,5033}, {95014,5033}, {95030,5033}, {95046,5033},
	{95063,5035}, {95076,5035}, {95090,5080}, {95102,5080}, {95118,5080}, {95133,5080},
	{95149,5081}, {95159,5034}, {95171,5034}, {95188,5034}, {95204,5034}, {95221,5081},
	{95233,5081}, {95249,5081}, {95266,5081}, {95284,5082}, {95296,5082}, {95312,5082},
	{95329,5082}, {95346,5082}, {95362,5083}, {95372,5036}, {95382,5084}, {95392,3114},
	{95404,5085}, {95417,5086}, {95427,5087}, {95439,5086}, {95454,5086}, {95469,5088},
	{95484,5089}, {95494,5038}, {95504,5090}, {95516,5090}, {95531,5091}, {95546,5091},
	{95561,5092}, {95572,5038}, {95585,5092}, {95600,5093}, {95616,5093}, {95632,5094},
	{95642,5096}, {95654,5097}, {95667,5097}, {95680,5098}, {95693,5098}, {95709,5098},
	{95725,5099}, {95741,5100}, {95753,5101}, {95769,5101}, {95785,5102}, {95801,5103},
	{95812,5103}, {95827,5103}, {95843,5103}, {95858,5104}, {95870,5105}, {95881,5076},
	{95887,5106}, {95900,5107}, {95911,5108}, {95924,5109}, {95928,1964}, {95940,1966},
	{95952,1970}, {95967,5110}, {95976,5111}, {95985,5112}, {95994,5112}, {96003,5086},
	{96017,5040}, {96032,5098}, {96047,5092}, {96061,5103}, {96075,5038}, {96090,5038},
	{96106,2259}, {96118,2248}, {96133,2243}, {96145,2245}, {96157,5113}, {96171,5114},
	{96185,5115}, {96197,5114}, {96213,5113}, {96223,1575}, {96232,5116}, {96248,5116},
	{96262,5117}, {96275,5118}, {96278,1687}, {96287,1687}, {96298,1687}, {96312,1687},
	{96325,1687}, {96339,5120}, {96348,5120}, {96359,5120}, {96375,5120}, {96391,5120},
	{96405,5121}, {96414,5121}, {96428,5121}, {96441,5121}, {96455,5122}, {96464,5122},
	{96475,5122}, {96491,5122}, {96507,5122}, {96521,5123}, {96533,5123}, {96550,5123},
	{96566,5123}, {96583,5124}, {96592,5124}, {96603,5124}, {96620,5124}, {96637,5124},
	{96652,5125}, {96663,5125}, {96680,5125}, {96696,5125}, {96713,5126}, {96728,5127},
	{96742,4921}, {96746,5128}, {96749,4948}, {96753,5130}, {96757,5131}, {96760,5133},
	{96769,5134}, {96778,5135}, {96790,5136}, {96798,5137}, {96803,5137}, {96810,5138},
	{96821,5139}, {96830,5140}, {96836,5141}, {96840,5141}, {96849,5142}, {96855,5143},
	{96860,5143}, {96867,5138}, {96871,5144}, {96881,4917}, {96886,4917}, {96899,4917},
	{96912,4257}, {96921,4257}, {96930,5145}, {96943,5146}, {96948,5146}, {96959,5147},
	{96965,5136}, {96968,5148}, {96979,4904}, {96983,5149}, {96993,251}, {97005,253}, {97019,255},
	{97032,228}, {97043,5150}, {97047,5150}, {97055,5151}, {97059,5151}, {97066,5151}, {97079,5152},
	{97090,5153}, {97100,5154}, {97111,5155}, {97122,5156}, {97139,5157}, {97151,5158},
	{97155,5158}, {97162,5158}, {97175,2528}, {97177,5159}, {97180,5161}, {97187,1032},
	{97192,5162}, {97196,5163}, {97210,5164}, {97224,5163}, {97239,5164}, {97254,5163},
	{97262,5162}, {97267,5165}, {97272,5166}, {97276,5167}, {97287,5166}, {97295,5168},
	{97301,5169}, {97307,3420}, {97317,5170}, {97328,3418}, {97335,5171}, {97343,5172},
	{97348,5173}, {97352,5176}, {97356,5178}, {97363,4041}, {97368,5179}, {97373,5179},
	{97382,1512}, {97393,5180}, {97402,2656}, {97413,5181}, {97425,5182}, {97429,4627},
	{97432,5183}, {97436,5182}, {97445,5182}, {97455,5183}, {97460,5184}, {97466,975}, {97470,1894},
	{97477,975}, {97491,5185}, {97495,5187}, {97500,5188}, {97504,5188}, {97514,5189}, {97519,5189},
	{97527,5190}, {97534,5191}, {97538,5191}, {97544,5191}, {97550,5192}, {97557,4913},
	{97561,4473}, {97566,5193}, {97569,5194}, {97576,5195}, {97580,3395}, {97584,2528},
	{97589,5196}, {97593,5195}, {97600,5196}, {97608,5197}, {97616,5197}, {97629,5198},
	{97636,5199}, {97639,5200}, {97645,5201}, {97650,5201}, {97660,5201}, {97670,5202},
	{97675,5202}, {97684,5202}, {97692,5203}, {97700,5204}, {97709,5205}, {97713,5205},
	{97719,5206}, {97725,5207}, {97730,5208}, {97737,5209}, {97742,5210}, {97752,5211},
	{97763,5212}, {97766,5083}, {97772,4990}, {97778,5213}, {97788,5214}, {97791,1554},
	{97806,5219}, {97821,1554}, {97831,5220}, {97842,2624}, {97853,2849}, {97870,2849},
	{97888,5221}, {97903,5222}, {97915,5223}, {97924,5224}, {97938,5224}, {97955,5224},
	{97972,5223}, {97984,5219}, {97994,5225}, {98003,5225}, {98016,5226}, {98030,5226},
	{98048,5226}, {98066,5227}, {98076,2414}, {98092,2414}, {98107,2849}, {98127,5224},
	{98144,5224}, {98164,5226}, {98181,5226}, {98202,2414}, {98221,2929}, {98241,46}, {98257,5228},
	{98273,2624}, {98290,5221}, {98311,2624}, {98333,5221}, {98358,5229}, {98362,5231},
	{98378,5231}, {98395,1082}, {98414,5232}, {98432,3461}, {98438,5233}, {98443,3462},
	{98450,5234}, {98454,5237}, {98464,5238}, {98469,5239}, {98476,5240}, {98483,5241},
	{98489,5243}, {98496,5245}, {98506,5246}, {98514,5247}, {98522,5248}, {98531,5249},
	{98537,5250}, {98544,5251}, {98550,5252}, {98555,5253}, {98562,5252}, {98570,5254},
	{98575,5255}, {98581,5256}, {98587,5257}, {98594,5258}, {98598,5260}, {98603,5261},
	{98611,5262}, {98618,5263}, {98624,5264}, {98631,5265}, {98637,5266}, {98643,5267},
	{98653,5268}, {98665,5269}, {98677,5270}, {98684,5271}, {98688,1498}, {98698,1963},
	{98708,5272}, {98715,5273}, {98720,5274}, {98728,5275}, {98732,5277}, {98743,5278},
	{98751,5279}, {98757,5280}, {98764,5281}, {98769,5282}, {98777,5283}, {98787,5284},
	{98797,5285}, {98807,5286}, {98815,5287}, {98824,5288}, {98828,5291}, {98836,5292},
	{98850,5293}, {98865,5294}, {98873,5295}, {98883,5296}, {98895,5297}, {98910,5298},
	{98922,5299}, {98939,5300}, {98952,5301}, {98968,5302}, {98988,5303}, {98996,5304},
	{99002,5305}, {99007,5306}, {99012,5306}, {99022,2102}, {99027,2102}, {99033,283}, {99048,5307},
	{99058,284}, {99073,5308}, {99084,5309}, {99095,5310}, {99103,5311}, {99110,5312}, {99125,2354},
	{99141,1288}, {99156,4117}, {99172,5313}, {99188,5314}, {99204,5315}, {99220,5316},
	{99236,5317}, {99251,4785}, {99265,2115}, {99289,4556}, {99311,5318}, {99315,5323},
	{99322,5324}, {99329,5325}, {99347,1072}, {99365,4943}, {99384,5326}, {99390,5327},
	{99397,5328}, {99404,5329}, {99408,5332}, {99418,5333}, {99425,3463}, {99433,5334},
	{99442,2920}, {99454,285}, {99465,5335}, {99472,5336}, {99476,5338}, {99483,5339}, {99492,5340},
	{99501,5341}, {99515,1861}, {99520,981}, {99533,3762}, {99552,5342}, {99559,5343}, {99567,5344},
	{99577,5345}, {99585,5346}, {99594,5347}, {99602,5348}, {99606,5349}, {99621,5350},
	{99635,4263}, {99649,4356}, {99664,5351}, {99679,5352}, {99695,5353}, {99710,5348},
	{99716,5354}, {99721,5354}, {99728,5354}, {99735,5355}, {99739,5355}, {99745,5356},
	{99749,5356}, {99760,5357}, {99763,5359}, {99767,5255}, {99772,1752}, {99778,1752},
	{99786,5360}, {99789,5361}, {99792,1204}, {99798,5365}, {99802,5366}, {99813,5366},
	{99823,5367}, {99834,5368}, {99838,5370}, {99851,5371}, {99855,5374}, {99862,5375},
	{99874,5376}, {99882,5377}, {99886,5378}, {99899,5379}, {99912,5380}, {99917,5377},
	{99925,5377}, {99939,5378}, {99955,5379}, {99971,5381}, {99977,167}, {99992,353}, {100006,5382},
	{100010,5213}, {100022,5383}, {100038,5384}, {100047,5385}, {100065,5385}, {100086,5386},
	{100098,5387}, {100118,5213}, {100136,5383}, {100158,5213}, {100181,5383}, {100207,5382},
	{100217,5388}, {100237,5388}, {100258,5389}, {100262,5389}, {100269,5390}, {100273,114},
	{100281,1141}, {100294,314}, {100309,5392}, {100314,5393}, {100318,5396}, {100324,5397},
	{100330,5398}, {100336,5399}, {100344,5400}, {100353,5401}, {100357,5402}, {100366,5403},
	{100371,5404}, {100378,5405}, {100388,5406}, {100398,5407}, {100407,5408}, {100417,5409},
	{100428,5409}, {100440,5410}, {100450,5411}, {100460,5412}, {100470,5413}, {100481,5414},
	{100492,5415}, {100502,5416}, {100513,5417}, {100523,5418}, {100534,5419}, {100544,5420},
	{100556,5421}, {100569,5422}, {100583,5423}, {100587,1893}, {100592,5423}, {100599,5424},
	{100603,5425}, {100610,5426}, {100616,5427}, {100621,5427}, {100630,5424}, {100641,5428},
	{100653,5429}, {100659,5429}, {100669,2916}, {100675,5430}, {100679,5431}, {100689,5432},
	{100698,5433}, {100707,5434}, {100715,1864}, {100724,5435}, {100733,5436}, {100742,5437},
	{100751,5438}, {100760,5439}, {100769,5440}, {100779,5441}, {100784,5442}, {100794,1753},
	{100804,5443}, {100814,5444}, {100824,5445}, {100843,318}, {100860,5446}, {100870,5447},
	{100874,5447}, {100880,5447}, {100892,5264}, {100895,5448}, {100902,5449}, {100911,5450},
	{100918,5451}, {100921,5452}, {100925,5454}, {100933,2104}, {100939,5454}, {100946,5455},
	{100956,160}, {100963,5456}, {100971,5451}, {100976,5451}, {100983,5457}, {100989,5457},
	{100999,5458}, {101007,1475}, {101030,1475}, {101055,5459}, {101059,5459}, {101066,5460},
	{101070,5461}, {101074,5463}, {101082,5464}, {101086,5465}, {101096,5466}, {101103,5467},
	{101111,5464}, {101118,5464}, {101129,5468}, {101136,5149}, {101141,5469}, {101144,5471},
	{101154,5472}, {101158,5473}, {101170,5474}, {101183,5472}, {101191,5475}, {101200,5476},
	{101206,5477}, {101210,5359}, {101216,5359}, {101223,4979}, {101228,5479}, {101235,5480},
	{101242,5481}, {101249,1076}, {101258,23}, {101268,172}, {101281,348}, {101292,5482},
	{101296,5482}, {101305,5482}, {101314,5483}, {101335,5484}, {101339,5484}, {101352,5485},
	{101356,5485}, {101364,5486}, {101368,5486}, {101374,5487}, {101381,5488}, {101385,5489},
	{101394,5489}, {101403,5490}, {101408,3010}, {101425,3010}, {101443,5491}, {101451,5492},
	{101464,5493}, {101477,5494}, {101492,5495}, {101502,1000}, {101516,5496}, {101534,5497},
	{101547,5498}, {101553,5499}, {101561,5492}, {101577,5493}, {101593,5500}, {101607,5493},
	{101624,5492}, {101637,5501}, {101641,5502}, {101646,5503}, {101651,5504}, {101663,5505},
	{101674,5506}, {101688,5507}, {101701,5508}, {101713,5509}, {101726,5510}, {101731,5511},
	{101741,5512}, {101745,5514}, {101760,5515}, {101768,5516}, {101772,5519}, {101781,5520},
	{101792,5521}, {101796,5521}, {101803,5522}, {101810,5523}, {101819,5524}, {101827,5386},
	{101830,5525}, {101835,5525}, {101847,5526}, {101854,5526}, {101866,5527}, {101881,5528},
	{101897,5529}, {101913,5530}, {101929,5531}, {101946,5529}, {101964,5532}, {101980,5533},
	{101996,5487}, {102000,5534}, {102003,5536}, {102007,5537}, {102012,5537}, {102019,5538},
	{102023,5539}, {102027,5540}, {102030,5541}, {102036,5542}, {102042,5543}, {102045,5546},
	{102049,5547}, {102056,5548}, {102063,5549}, {102069,1290}, {102074,5550}, {102082,4781},
	{102086,5551}, {102093,5551}, {102102,5552}, {102106,5552}, {102113,5553}, {102117,5554},
	{102123,5555}, {102131,5556}, {102135,5559}, {102141,5560}, {102148,5561}, {102154,5562},
	{102161,5563}, {102167,5360}, {102174,5564}, {102180,5565}, {102196,5566}, {102213,5567},
	{102229,5568}, {102245,5569}, {102261,5570}, {102278,5571}, {102283,5572}, {102291,5573},
	{102299,5574}, {102305,5575}, {102313,5576}, {102325,5577}, {102331,5540}, {102338,5578},
	{102342,5476}, {102347,5579}, {102351,5580}, {102356,5580}, {102368,5581}, {102373,5581},
	{102380,5581}, {102387,5582}, {102396,5583}, {102400,5584}, {102403,5585}, {102409,5585},
	{102421,5586}, {102425,5586}, {102431,5587}, {102435,5587}, {102443,5588}, {102447,5589},
	{102454,5590}, {102461,5591}, {102465,5591}, {102471,5592}, {102475,5594}, {102482,5595},
	{102488,5595}, {102494,5596}, {102501,5597}, {102504,5426}, {102508,5599}, {102511,5603},
	{102519,5308}, {102523,5604}, {102534,5312}, {102538,5605}, {102546,5606}, {102554,5309},
	{102558,5607}, {102565,5608}, {102573,5609}, {102577,5610}, {102586,5609}, {102594,5611},
	{102603,5612}, {102613,5613}, {102621,5614}, {102625,5614}, {102633,5615}, {102637,5615},
	{102645,5616}, {102654,5617}, {102657,5623}, {102663,5624}, {102670,5625}, {102679,2930},
	{102698,179}, {102713,5626}, {102720,5627}, {102724,5630}, {102729,5631}, {102735,5632},
	{102742,5633}, {102748,5634}, {102757,5381}, {102762,5635}, {102769,5636}, {102774,5637},
	{102778,5637}, {102785,5638}, {102791,5638}, {102802,5639}, {102806,5641}, {102812,1232},
	{102817,5642}, {102821,5645}, {102828,5646}, {102833,5647}, {102841,5648}, {102851,5649},
	{102861,5650}, {102869,5651}, {102877,5652}, {102885,5653}, {102896,5654}, {102906,5654},
	{102918,5490}, {102923,5655}, {102936,5656}, {102949,5657}, {102962,5658}, {102975,5659},
	{102988,5660}, {103001,5661}, {103014,5662}, {103030,5663}, {103047,5664}, {103062,5665},
	{103067,5665}, {103080,5666}, {103084,5666}, {103091,5220}, {103108,5222}, {103126,5227},
	{103142,5667}, {103148,5668}, {103154,5669}, {103161,5670}, {103165,5670}, {103170,5671},
	{103173,5672}, {103179,5672}, {103189,5673}, {103193,5673}, {103201,5674}, {103209,5675},
	{103213,5675}, {103220,5676}, {103227,5676}, {103239,5677}, {103244,5677}, {103252,5677},
	{103262,5678}, {103266,5679}, {103271,5679}, {103277,5679}, {103288,5678}, {103295,5680},
	{103299,5680}, {103307,5681}, {103317,5682}, {103325,5683}, {103328,5684}, {103331,5685},
	{103334,5686}, {103337,5687}, {103340,5688}, {103343,5689}, {103346,5690}, {103355,5691},
	{103364,5692}, {103368,5693}, {103386,958}, {103398,5693}, {103411,5694}, {103419,5695},
	{103423,5698}, {103432,3168}, {103438,5699}, {103444,5700}, {103450,5701}, {103454,5702},
	{103459,5702}, {103468,5703}, {103472,5704}, {103482,5705}, {103488,1778}, {103500,5706},
	{103510,342}, {103521,5707}, {103525,5709}, {103534,5710}, {103542,5711}, {103548,5712},
	{103552,5714}, {103560,5715}, {103568,5716}, {103575,5717}, {103590,5718}, {103606,5719},
	{103612,5719}, {103621,5719}, {103632,5720}, {103636,5722}, {103641,5723}, {103653,5724},
	{103660,5140}, {103668,2655}, {103685,5725}, {103690,5726}, {103700,5727}, {103704,5728},
	{103711,5729}, {103730,3992}, {103736,5730}, {103742,5731}, {103756,5732}, {103766,5733},
	{103779,5734}, {103783,5736}, {103792,5737}, {103801,5738}, {103813,2921}, {103825,5739},
	{103836,338}, {103847,5740}, {103851,5741}, {103855,5742}, {103858,3466}, {103867,2910},
	{103876,3469}, {103885,3469}, {103897,3535}, {103908,5743}, {103919,5743}, {103928,3466},
	{103939,2910}, {103949,3535}, {103961,5743}, {103974,5743}, {103985,5744}, {103996,5744},
	{104010,3469}, {104021,3469}, {104034,5745}, {104045,5745}, {104055,5744}, {104064,5744},
	{104076,5746}, {104085,5747}, {104093,5741}, {104099,5741}, {104106,5748}, {104113,5749},
	{104117,5749}, {104124,5750}, {104128,5751}, {104135,5750}, {104140,976}, {104144,227},
	{104151,5752}, {104163,976}, {104177,5753}, {104183,5754}, {104193,5755}, {104197,5755},
	{104204,5756}, {104208,5757}, {104219,5758}, {104229,5756}, {104235,5759}, {104247,5760},
	{104260,5490}, {104266,3468}, {104278,3468}, {104290,5762}, {104301,5763}, {104313,5763},
	{104328,5763}, {104343,2237}, {104356,2237}, {104369,5764}, {104381,5764}, {104393,5765},
	{104405,5765}, {104421,5765}, {104437,3476}, {104449,3476}, {104466,3476}, {104483,5766},
	{104499,5766}, {104517,5767}, {104531,5768}, {104547,5768}, {104565,5769}, {104582,5770},
	{104599,5771}, {104613,5771}, {104626,5772}, {104641,5772}, {104658,5773}, {104671,5774},
	{104686,5774}, {104703,5775}, {104721,5776}, {104735,5777}, {104751,5777}, {104769,5775},
	{104784,5778}, {104800,5778}, {104818,5779}, {104832,5780}, {104848,5780}, {104866,5781},
	{104879,5782}, {104891,5783}, {104901,5784}, {104913,5785}, {104926,5786}, {104930,5787},
	{104936,5788}, {104942,5788}, {104954,5742}, {104965,5789}, {104973,5790}, {104979,5791},
	{104983,5791}, {104989,5792}, {104992,5794}, {104996,5797}, {105011,5798}, {105019,5799},
	{105028,5800}, {105038,5801}, {105049,5802}, {105060,5803}, {105072,5804}, {105082,5803},
	{105092,5805}, {105103,5801}, {105118,5806}, {105133,5807}, {105143,5808}, {105153,5809},
	{105163,5811}, {105173,341}, {105185,5812}, {105194,5798}, {105201,5813}, {105209,4627},
	{105213,5798}, {105219,5798}, {105224,5814}, {105235,5815}, {105245,5816}, {105255,5817},
	{105271,3567}, {105290,3569}, {105312,3571}, {105330,5818}, {105335,5818}, {105341,5819},
	{105345,5683}, {105351,5684}, {105357,5685}, {105363,5686}, {105369,5687}, {105375,5688},
	{105381,5684}, {105388,5688}, {105396,5683}, {105404,5686}, {105412,5687}, {105420,5685},
	{105427,5820}, {105436,5821}, {105439,4786}, {105443,5701}, {105454,5703}, {105464,5822},
	{105477,5823}, {105488,5824}, {105492,5825}, {105499,5826}, {105503,5826}, {105510,5827},
	{105518,5828}, {105528,5829}, {105536,5829}, {105546,5830}, {105550,5830}, {105557,5831},
	{105562,5824}, {105575,5831}, {105589,5832}, {105593,5834}, {105600,5834}, {105608,5835},
	{105613,5836}, {105621,5837}, {105625,5840}, {105632,5841}, {105639,5842}, {105643,5843},
	{105650,5844}, {105657,5845}, {105665,3257}, {105668,5714}, {105673,5846}, {105677,5848},
	{105686,2967}, {105690,5849}, {105694,5850}, {105697,2968}, {105701,5851}, {105704,3505},
	{105708,5853}, {105714,339}, {105732,340}, {105750,5854}, {105755,1632}, {105759,5855},
	{105774,5856}, {105778,5856}, {105787,5857}, {105791,5859}, {105800,5860}, {105811,5861},
	{105815,5863}, {105823,5864}, {105827,5866}, {105847,5867}, {105870,5866}, {105885,5867},
	{105904,5866}, {105917,5867}, {105930,5868}, {105942,5869}, {105948,5870}, {105953,5871},
	{105961,5872}, {105969,5872}, {105979,5873}, {105985,5874}, {105992,5682}, {106008,5875},
	{106014,5875}, {106023,5875}, {106034,3506}, {106038,5876}, {106042,5876}, {106048,5877},
	{106051,5866}, {106062,5867}, {106077,5880}, {106081,1245}, {106092,1245}, {106103,2086},
	{106111,2086}, {106120,2086}, {106133,2086}, {106146,5881}, {106154,3947}, {106165,3947},
	{106176,5882}, {106186,5882}, {106199,5882}, {106212,5881}, {106222,5881}, {106232,5883},
	{106242,5883}, {106256,5883}, {106270,5445}, {106281,5445}, {106297,5445}, {106313,5880},
	{106321,5884}, {106329,5885}, {106342,5886}, {106348,5886}, {106358,5887}, {106362,5889},
	{106374,5890}, {106381,5891}, {106389,5834}, {106393,1632}, {106398,5892}, {106410,5893},
	{106423,5894}, {106427,5896}, {106434,5897}, {106442,2172}, {106458,4524}, {106469,2567},
	{106480,2569}, {106492,5898}, {106502,5899}, {106511,5900}, {106523,5901}, {106532,5902},
	{106536,5903}, {106539,5905}, {106544,5905}, {106557,5906}, {106566,5353}, {106575,344},
	{106586,5907}, {106590,5907}, {106596,5908}, {106600,5909}, {106608,2440}, {106615,5910},
	{106621,5911}, {106625,5911}, {106635,5911}, {106645,5912}, {106649,5912}, {106655,5913},
	{106659,3257}, {106670,5913}, {106677,5914}, {106689,5915}, {106702,5916}, {106705,5916},
	{106709,5917}, {106716,5918}, {106725,4316}, {106730,5919}, {106732,157}, {106747,4523},
	{106762,5920}, {106772,5921}, {106781,5922}, {106792,5923}, {106805,5923}, {106810,5924},
	{106813,5925}, {106819,5926}, {106824,5927}, {106828,5928}, {106839,5929}, {106843,4487},
	{106860,5930}, {106877,5931}, {106895,959}, {106907,5931}, {106920,5932}, {106928,5933},
	{106935,5104}, {106942,5934}, {106947,5935}, {106951,5936}, {106961,5937}, {106969,5938},
	{106973,5939}, {106982,5940}, {106997,5941}, {107011,5942}, {107019,5943}, {107028,5944},
	{107039,5945}, {107051,5946}, {107060,1509}, {107071,5947}, {107083,5948}, {107092,5949},
	{107105,1926}, {107108,5950}, {107116,2779}, {107124,2779}, {107133,2779}, {107144,5951},
	{107155,5951}, {107168,5952}, {107177,5952}, {107189,5952}, {107203,5951}, {107212,5953},
	{107221,5953}, {107233,5954}, {107240,5954}, {107250,5954}, {107261,4281}, {107269,4281},
	{107279,4281}, {107290,3727}, {107296,5899}, {107300,5955}, {107310,4118}, {107322,5956},
	{107330,5957}, {107337,5958}, {107351,5959}, {107364,18}, {107375,86}, {107388,180},
	{107399,195}, {107412,102}, {107422,4223}, {107426,318}, {107443,5960}, {107448,4254},
	{107452,5961}, {107456,5963}, {107460,5963}, {107465,5963}, {107471,4234}, {107479,5964},
	{107497,5965}, {107510,4959}, {107514,5966}, {107518,5967}, {107522,5967}, {107528,5967},
	{107537,5968}, {107541,5968}, {107551,5968}, {107564,5969}, {107573,5232}, {107579,5970},
	{107584,5971}, {107612,5972}, {107641,5973}, {107644,5976}, {107650,5977}, {107654,5978},
	{107658,5978}, {107665,5979}, {107672,5980}, {107676,5980}, {107685,5981}, {107692,5982},
	{107698,4400}, {107702,5983}, {107706,4995}, {107712,5984}, {107722,5985}, {107731,5986},
	{107741,5987}, {107745,5987}, {107753,5987}, {107764,5988}, {107772,5989}, {107774,5143},
	{107778,5990}, {107785,5991}, {107788,5992}, {107796,5993}, {107806,3417}, {107812,5994},
	{107818,4917}, {107825,1990}, {107833,4917}, {107840,1716}, {107844,5995}, {107848,5996},
	{107856,5997}, {107863,5998}, {107876,5999}, {107886,5995}, {107895,3627}, {107899,6000},
	{107903,6002}, {107911,6002}, {107919,6003}, {107928,6004}, {107941,6004}, {107953,6005},
	{107960,6006}, {107966,5045}, {107973,6007}, {107976,6008}, {107980,4995}, {107985,6009},
	{107991,6010}, {107997,6010}, {108006,6011}, {108011,6011}, {108019,6012}, {108027,6013},
	{108031,6015}, {108039,6016}, {108046,6017}, {108055,6018}, {108064,6019}, {108073,6020},
	{108081,6021}, {108089,977}, {108107,6022}, {108114,6023}, {108125,5025}, {108138,5027},
	{108153,5029}, {108169,6024}, {108176,136}, {108189,161}, {108203,365}, {108216,3992},
	{108223,6025}, {108226,1990}, {108238,4258}, {108250,6026}, {108254,6028}, {108262,6029},
	{108273,6030}, {108281,148}, {108294,357}, {108309,354}, {108322,6031}, {108326,6033},
	{108330,6034}, {108337,6035}, {108344,6036}, {108356,6036}, {108371,3563}, {108383,3563},
	{108398,3565}, {108410,3565}, {108426,6037}, {108440,6037}, {108459,6038}, {108473,6038},
	{108492,6039}, {108505,6039}, {108523,3564}, {108535,3564}, {108552,6036}, {108562,6036},
	{108574,3563}, {108584,3563}, {108597,3565}, {108607,6037}, {108619,6037}, {108634,3565},
	{108648,6038}, {108660,6038}, {108675,6039}, {108686,6039}, {108700,3564}, {108710,3564},
	{108723,359}, {108728,6011}, {108732,6040}, {108735,4817}, {108748,4738}, {108762,6041},
	{108777,6042}, {108791,3577}, {108802,3577}, {108815,1685}, {108825,3528}, {108836,3528},
	{108848,6043}, {108856,6044}, {108868,6043}, {108878,6045}, {108891,6046}, {108904,6043},
	{108918,3576}, {108930,3576}, {108944,6047}, {108952,6047}, {108962,6048}, {108975,6049},
	{108989,6047}, {109004,6050}, {109014,6051}, {109026,6052}, {109039,6050}, {109053,6053},
	{109063,2563}, {109075,3575}, {109084,3575}, {109096,3575}, {109109,1686}, {109120,3577},
	{109135,3576}, {109151,2563}, {109165,6043}, {109182,6050}, {109199,3575}, {109215,6054},
	{109227,6055}, {109237,6056}, {109248,138}, {109259,162}, {109272,369}, {109284,6057},
	{109295,6058}, {109300,5930}, {109312,6058}, {109322,4082}, {109333,6059}, {109336,6060},
	{109344,6061}, {109351,6062}, {109354,6063}, {109358,6062}, {109362,3788}, {109367,6062},
	{109378,6064}, {109388,6065}, {109394,6065}, {109405,3464}, {109414,6066}, {109416,5866},
	{109426,6067}, {109435,4600}, {109442,4997}, {109453,6068}, {109474,6069}, {109491,6070},
	{109512,6071}, {109527,6072}, {109538,6073}, {109553,189}, {109572,154}, {109587,345},
	{109606,6074}, {109609,6075}, {109617,6076}, {109627,6077}, {109637,6078}, {109645,6079},
	{109660,6080}, {109670,6081}, {109683,3507}, {109687,6067}, {109701,6082}, {109720,6067},
	{109733,6082}, {109746,6083}, {109758,6067}, {109774,6082}, {109795,6084}, {109799,6084},
	{109805,6074}, {109809,6085}, {109814,6074}, {109822,6086}, {109828,6087}, {109840,6088},
	{109846,6089}, {109859,6090}, {109872,1018}, {109883,9}, {109891,6091}, {109901,6092},
	{109913,6093}, {109933,982}, {109946,6093}, {109965,6093}, {109990,6094}, {109994,6094},
	{110005,6095}, {110008,5046}, {110014,77}, {110022,6096}, {110025,6097}, {110028,6098},
	{110032,6097}, {110042,368}, {110056,6099}, {110065,2429}, {110078,6100}, {110083,6101},
	{110087,6103}, {110092,6104}, {110100,6105}, {110108,6106}, {110117,6107}, {110125,6108},
	{110134,6109}, {110140,6110}, {110146,6111}, {110150,6112}, {110158,6113}, {110162,6114},
	{110169,6113}, {110177,6067}, {110187,6082}, {110202,4193}, {110206,2681}, {110220,6115},
	{110229,4997}, {110237,4997}, {110247,6116}, {110251,6117}, {110259,4194}, {110263,6118},
	{110280,6118}, {110298,6119}, {110307,1462}, {110318,6118}, {110333,6120}, {110337,6120},
	{110345,6121}, {110349,73}, {110355,6122}, {110363,6121}, {110375,6123}, {110389,6124},
	{110408,24}, {110415,6125}, {110428,6126}, {110438,6127}, {110455,6128}, {110461,6117},
	{110465,4198}, {110469,6078}, {110473,6129}, {110477,4199}, {110481,6079}, {110485,6080},
	{110489,4200}, {110493,4195}, {110497,4197}, {110501,6131}, {110504,6133}, {110513,6134},
	{110522,6135}, {110527,6135}, {110538,6136}, {110542,6136}, {110548,6136}, {110557,6137},
	{110566,6138}, {110569,4191}, {110573,6081}, {110577,6139}, {110581,6138}, {110585,6141},
	{110592,6077}, {110596,6142}, {110599,6144}, {110603,6144}, {110611,4092}, {110615,6145},
	{110628,6146}, {110638,6147}, {110642,6149}, {110649,372}, {110667,6150}, {110681,6151},
	{110685,6151}, {110693,6152}, {110703,6153}, {110714,1868}, {110718,1868}, {110725,6154},
	{110736,6155}, {110744,6156}, {110753,6157}, {110765,6158}, {110775,1869}, {110779,6159},
	{110782,6159}, {110786,6159}, {110792,6160}, {110795,6160}, {110799,6160}, {110806,6161},
	{110810,6161}, {110816,1870}, {110820,1869}, {110827,6162}, {110832,1870}, {110837,6163},
	{110845,6164}, {110856,6165}, {110865,1528}, {110872,6166}, {110882,1575}, {110893,6167},
	{110896,6168}, {110902,6169}, {110914,6170}, {110918,6171}, {110929,6167}, {110939,6172},
	{110945,6173}, {110949,6175}, {110954,6176}, {110962,6177}, {110969,6178}, {110976,6179},
	{110982,6180}, {110987,6181}, {110991,3256}, {111001,100}, {111007,6181}, {111016,1142},
	{111027,6182}, {111031,6183}, {111036,6184}, {111040,6185}, {111048,6186}, {111056,6187},
	{111059,4053}, {111063,6189}, {111066,6192}, {111070,6194}, {111079,6195}, {111086,6196},
	{111091,6197}, {111095,6198}, {111102,6197}, {111111,4218}, {111115,6199}, {111119,6199},
	{111128,6200}, {111133,6201}, {111144,6202}, {111157,6203}, {111167,6204}, {111171,59},
	{111179,6205}, {111189,6206}, {111195,1575}, {111198,6207}, {111210,6208}, {111213,6210},
	{111225,1521}, {111241,6206}, {111257,6211}, {111269,6211}, {111284,1521}, {111300,6212},
	{111312,4020}, {111324,1521}, {111340,6212}, {111352,6212}, {111366,1521}, {111388,6150},
	{111399,6150}, {111415,3277}, {111418,3277}, {111424,2159}, {111428,6202}, {111431,1575},
	{111439,6213}, {111454,6198}, {111457,6198}, {111461,6214}, {111465,6214}, {111473,6215},
	{111477,6216}, {111482,6217}, {111488,6218}, {111495,6219}, {111499,6220}, {111504,6221},
	{111510,6203}, {111513,6222}, {111516,6224}, {111523,6225}, {111530,5667}, {111539,5667},
	{111549,6226}, {111558,6226}, {111567,6227}, {111576,6228}, {111586,6229}, {111595,6128},
	{111605,3196}, {111616,6229}, {111627,6230}, {111636,3196}, {111646,6228}, {111657,6231},
	{111664,6232}, {111673,5530}, {111685,5530}, {111697,5530}, {111709,6233}, {111719,6233},
	{111731,6233}, {111744,6233}, {111757,6234}, {111766,6234}, {111777,6234}, {111790,6234},
	{111802,6234}, {111814,6235}, {111821,6236}, {111832,6236}, {111844,6236}, {111856,6237},
	{111866,6237}, {111878,6237}, {111892,6237}, {111905,6237}, {111918,6238}, {111925,6069},
	{111934,6069}, {111944,3323}, {111954,6239}, {111964,6238}, {111973,6240}, {111983,6240},
	{111993,6241}, {112002,5077}, {112013,5077}, {112026,5077}, {112039,5077}, {112051,5529},
	{112062,5529}, {112074,5529}, {112086,5106}, {112097,5106}, {112109,5106}, {112121,6068},
	{112131,6068}, {112144,6068}, {112158,6068}, {112172,6068}, {112186,6242}, {112195,6243},
	{112207,6244}, {112219,6245}, {112230,6246}, {112242,6247}, {112254,6248}, {112267,6249},
	{112279,6250}, {112291,5532}, {112299,5126}, {112309,5126}, {112321,5126}, {112334,5126},
	{112348,5126}, {112361,5529}, {112371,6251}, {112383,6251}, {112396,6251}, {112409,5528},
	{112418,5528}, {112431,5528}, {112444,5528}, {112457,5107}, {112464,6252}, {112473,6252},
	{112483,5107}, {112493,6253}, {112500,6254}, {112509,6254}, {112519,6254}, {112529,5531},
	{112539,5531}, {112552,5531}, {112565,5531}, {112578,6255}, {112587,6256}, {112599,6257},
	{112612,6258}, {112625,6259}, {112639,6260}, {112652,6261}, {112665,6262}, {112679,6263},
	{112692,5533}, {112700,5533}, {112712,5533}, {112725,5533}, {112737,5108}, {112746,5108},
	{112757,5108}, {112768,5108}, {112779,5108}, {112790,6264}, {112800,5078}, {112812,5078},
	{112826,5078}, {112841,5078}, {112856,6070}, {112869,6070}, {112878,6070}, {112891,6070},
	{112905,6070}, {112919,5127}, {112928,5127}, {112939,5127}, {112952,5127}, {112965,5127},
	{112979,6128}, {112988,1031}, {112995,6265}, {113006,4594}, {113013,5123}, {113028,5125},
	{113042,6266}, {113050,6267}, {113054,6268}, {113061,6269}, {113069,6270}, {113077,6271},
	{113081,6271}, {113086,5057}, {113098,5068}, {113111,6272}, {113120,6273}, {113125,6274},
	{113135,6275}, {113138,6275}, {113143,6276}, {113149,6277}, {113153,1871}, {113158,6277},
	{113164,1755}, {113170,1755}, {113180,6278}, {113188,6279}, {113191,6281}, {113195,6281},
	{113206,6282}, {113216,6283}, {113220,6283}, {113226,6284}, {113230,6285}, {113236,6286},
	{113240,6286}, {113247,6226}, {113253,2107}, {113258,2107}, {113266,1031}, {113274,6287},
	{113278,6288}, {113282,6289}, {113289,6239}, {113295,6290}, {113298,6291}, {113302,6291},
	{113307,6292}, {113311,6292}, {113316,6290}, {113323,6293}, {113329,1872}, {113335,6294},
	{113339,6294}, {113346,6295}, {113351,6296}, {113355,6296}, {113361,6297}, {113365,6297},
	{113371,4750}, {113376,4750}, {113383,6298}, {113387,6298}, {113393,5909}, {113404,5909},
	{113427,2388}, {113438,2388}, {113473,2504}, {113484,2504}, {113507,5820}, {113518,5820},
	{113541,5416}, {113552,5416}, {113587,5346}, {113598,5346}, {113625,5645}, {113636,5645},
	{113659,1884}, {113670,1884}, {113701,3024}, {113712,3024}, {113747,6299}, {113758,6299},
	{113777,6300}, {113788,6300}, {113803,6097}, {113814,6097}, {113841,4058}, {113852,4058},
	{113875,6301}, {113886,3891}, {113897,3891}, {113912,6302}, {113923,6302}, {113946,4507},
	{113957,4507}, {113988,6303}, {113999,6303}, {114022,4608}, {114033,4608}, {114060,3542},
	{114075,3542}, {114093,3542}, {114111,3541}, {114125,3542}, {114138,6304}, {114146,6305},
	{114158,6306}, {114171,6307}, {114180,6308}, {114191,6309}, {114204,6310}, {114217,6311},
	{114228,6312}, {114237,6313}, {114250,6314}, {114257,6315}, {114267,6316}, {114273,6316},
	{114278,4458}, {114283,6317}, {114288,6317}, {114296,2419}, {114303,6318}, {114321,6318},
	{114342,3543}, {114359,6318}, {114375,6319}, {114386,6320}, {114391,6320}, {114397,1664},
	{114414,6321}, {114433,3284}, {114450,6322}, {114467,6323}, {114473,972}, {114490,974},
	{114507,6324}, {114516,6324}, {114533,6325}, {114540,6325}, {114557,6325}, {114574,6326},
	{114581,6326}, {114600,6326}, {114619,6327}, {114630,6328}, {114641,6329}, {114648,6330},
	{114653,6331}, {114660,6331}, {114681,6331}, {114702,6330}, {114709,6330}, {114724,6332},
	{114756,6333}, {114780,6334}, {114808,6329}, {114815,6329}, {114836,6329}, {114857,6335},
	{114866,6335}, {114881,6335}, {114896,6336}, {114905,6336}, {114920,6336}, {114935,6337},
	{114940,6337}, {114947,6337}, {114962,6338}, {114969,6338}, {114980,6338}, {114991,6339},
	{114998,6339}, {115013,6339}, {115028,6340}, {115045,6324}, {115056,6324}, {115073,6324},
	{115078,6341}, {115085,6341}, {115104,6341}, {115123,6342}, {115130,6342}, {115149,6342},
	{115168,6343}, {115173,6343}, {115180,6343}, {115199,6344}, {115204,6344}, {115211,6344},
	{115224,386}, {115235,6345}, {115240,384}, {115267,384}, {115310,384}, {115353,385},
	{115378,385}, {115413,385}, {115450,386}, {115475,386}, {115502,387}, {115525,387},
	{115554,387}, {115585,388}, {115610,388}, {115639,388}, {115668,389}, {115695,389},
	{115724,390}, {115745,390}, {115770,390}, {115797,385}, {115837,389}, {115873,6346},
	{115888,6345}, {115897,6347}, {115902,6347}, {115909,6347}, {115924,6348}, {115940,6348},
	{115972,6348}, {116004,6332}, {116018,6332}, {116042,6332}, {116068,6333}, {116082,6333},
	{116098,6327}, {116110,6327}, {116128,6327}, {116148,6349}, {116162,6349}, {116180,6349},
	{116198,6334}, {116214,6334}, {116232,6350}, {116242,6350}, {116256,6350}, {116272,6351},
	{116279,6351}, {116302,6351}, {116325,6352}, {116338,6353}, {116347,6354}, {116352,6354},
	{116359,6354}, {116374,6324}, {116396,6328}, {116412,6324}, {116434,6345}, {116448,6355},
	{116453,6356}, {116487,6357}, {116511,6355}, {116518,6355}, {116529,6358}, {116538,6359},
	{116545,6359}, {116568,6359}, {116591,6360}, {116602,387}, {116611,464}, {116639,519},
	{116657,6361}, {116666,6362}, {116675,6363}, {116682,6363}, {116695,6364}, {116710,6365},
	{116725,6366}, {116730,6367}, {116739,6368}, {116746,6369}, {116765,6370}, {116772,6370},
	{116789,5381}, {116794,6371}, {116810,520}, {116832,6372}, {116839,6373}, {116850,6374},
	{116863,6375}, {116876,6376}, {116889,6377}, {116900,6378}, {116913,6379}, {116941,6379},
	{116973,6380}, {117003,6381}, {117044,6382}, {117085,6383}, {117122,6383}, {117163,6384},
	{117202,6384}, {117245,6385}, {117252,6385}, {117276,6385}, {117302,6386}, {117307,6387},
	{117314,6387}, {117327,6386}, {117342,6388}, {117349,6388}, {117366,1442}, {117377,1443},
	{117396,6389}, {117403,6389}, {117414,1477}, {117417,6390}, {117422,6391}, {117435,1477},
	{117446,1478}, {117470,6392}, {117492,6392}, {117516,6393}, {117541,407}, {117571,1478},
	{117576,6394}, {117593,6395}, {117602,6395}, {117619,6396}, {117626,6396}, {117643,6396},
	{117658,6397}, {117673,6398}, {117684,6399}, {117704,6392}, {117711,6400}, {117716,6401},
	{117721,6403}, {117735,6404}, {117753,5467}, {117765,6405}, {117785,5466}, {117795,6406},
	{117805,5465}, {117821,6407}, {117832,6408}, {117848,6395}, {117853,6409}, {117862,6410},
	{117873,6411}, {117889,6412}, {117909,6413}, {117922,422}, {117946,498}, {117963,6414},
	{117968,6400}, {117993,6415}, {118000,6415}, {118014,6415}, {118030,6414}, {118047,435},
	{118062,6416}, {118067,6416}, {118078,6417}, {118089,6418}, {118100,6419}, {118111,6420},
	{118122,6421}, {118141,6422}, {118160,6423}, {118171,6424}, {118174,410}, {118201,444},
	{118232,6425}, {118263,6426}, {118298,6427}, {118319,6428}, {118344,6429}, {118363,6430},
	{118370,6431}, {118387,6431}, {118402,6432}, {118419,6432}, {118434,6433}, {118441,6434},
	{118450,6435}, {118461,6433}, {118474,6436}, {118489,6437}, {118502,6437}, {118513,6438},
	{118518,6439}, {118541,6440}, {118546,6439}, {118551,6441}, {118556,6442}, {118563,6443},
	{118578,6444}, {118589,6440}, {118613,6445}, {118630,6446}, {118633,6447}, {118644,6448},
	{118651,6448}, {118660,6449}, {118673,6450}, {118682,6450}, {118697,6450}, {118710,6451},
	{118740,6451}, {118774,6452}, {118806,6453}, {118815,6453}, {118830,6454}, {118835,6455},
	{118846,6454}, {118857,6456}, {118868,439}, {118900,518}, {118928,6457}, {118935,6458},
	{118948,6459}, {118963,6460}, {118978,6461}, {118993,6462}, {119010,6463}, {119021,6464},
	{119030,1876}, {119037,1876}, {119054,6465}, {119071,467}, {119082,6466}, {119091,6464},
	{119098,6467}, {119115,6468}, {119145,6469}, {119175,6469}, {119209,6470}, {119214,6471},
	{119219,2149}, {119224,2149}, {119231,2149}, {119246,6472}, {119261,6473}, {119268,6474},
	{119273,6472}, {119280,6473}, {119293,6475}, {119298,6476}, {119305,6471}, {119322,6475},
	{119339,6477}, {119356,6478}, {119388,6479}, {119395,6479}, {119410,6480}, {119440,6480},
	{119474,6481}, {119479,6481}, {119488,6482}, {119493,6482}, {119500,6482}, {119515,6483},
	{119520,430}, {119529,6484}, {119540,6485}, {119564,6485}, {119592,6486}, {119595,6487},
	{119602,6488}, {119619,6487}, {119636,6489}, {119643,6489}, {119662,6490}, {119667,6491},
	{119674,6491}, {119689,6491}, {119702,6492}, {119711,6492}, {119726,6492}, {119739,6488},
	{119744,6493}, {119749,6493}, {119756,6494}, {119765,6487}, {119770,6495}, {119779,6496},
	{119793,6497}, {119813,6232}, {119833,6467}, {119853,6232}, {119873,6225}, {119883,6498},
	{119897,6498}, {119913,6499}, {119927,6499}, {119943,5529}, {119957,6500}, {119975,5529},
	{119995,6500}, {120015,6501}, {120029,6502}, {120047,6503}, {120067,6504}, {120087,5529},
	{120103,6505}, {120123,6505}, {120145,6505}, {120167,5528}, {120181,5528}, {120201,5528},
	{120221,5528}, {120241,6506}, {120255,6506}, {120271,6506}, {120287,5531}, {120303,6507},
	{120325,5531}, {120347,6508}, {120369,5531}, {120391,6509}, {120405,6510}, {120425,6511},
	{120447,6512}, {120469,6509}, {120491,6513}, {120513,6224}, {120523,6514}, {120537,6514},
	{120553,6515}, {120566,6516}, {120581,6517}, {120596,6518}, {120607,6519}, {120620,408},
	{120629,6520}, {120661,6520}, {120697,6521}, {120729,6522}, {120732,6523}, {120754,6524},
	{120759,6525}, {120770,6526}, {120785,6524}, {120792,6524}, {120801,508}, {120825,521},
	{120849,6527}, {120862,2}, {120893,424}, {120909,474}, {120925,6528}, {120930,6530},
	{120943,6530}, {120950,6531}, {120957,6532}, {120966,6533}, {120975,6534}, {120984,6535},
	{120991,6536}, {121000,6537}, {121009,6538}, {121018,6539}, {121025,6540}, {121032,6539},
	{121041,6540}, {121050,6541}, {121057,6541}, {121074,6542}, {121080,6543}, {121086,6544},
	{121093,6545}, {121123,6546}, {121155,6547}, {121183,6544}, {121196,6548}, {121203,6548},
	{121224,6548}, {121247,6549}, {121258,6550}, {121267,6550}, {121282,6550}, {121295,6551},
	{121315,6552}, {121337,382}, {121359,241}, {121379,111}, {121405,6553}, {121431,400},
	{121459,396}, {121477,399}, {121499,423}, {121519,6554}, {121537,6555}, {121544,6555},
	{121559,149}, {121568,3256}, {121581,6556}, {121596,6556}, {121613,434}, {121624,3257},
	{121641,6557}, {121648,6558}, {121657,6557}, {121668,6559}, {121692,395}, {121714,403},
	{121740,421}, {121762,397}, {121784,405}, {121810,429}, {121834,6560}, {121843,6561},
	{121852,6562}, {121859,6563}, {121866,6563}, {121883,6563}, {121902,6564}, {121909,6555},
	{121914,6565}, {121932,6566}, {121950,6562}, {121972,3257}, {121987,6567}, {121994,6567},
	{122007,414}, {122018,6564}, {122037,465}, {122063,6559}, {122068,6568}, {122077,6569},
	{122084,6569}, {122095,6570}, {122104,411}, {122117,6571}, {122124,6571}, {122137,6571},
	{122148,6572}, {122157,6572}, {122174,6572}, {122193,6573}, {122198,6573}, {122211,6574},
	{122218,6575}, {122231,6576}, {122242,6576}, {122255,6575}, {122264,6577}, {122271,6577},
	{122284,6577}, {122297,6578}, {122304,6578}, {122321,6578}, {122340,6579}, {122347,6580},
	{122366,6581}, {122375,6582}, {122382,6582}, {122393,6583}, {122400,528}, {122415,6584},
	{122424,6585}, {122435,6586}, {122448,6586}, {122465,6587}, {122472,6587}, {122485,6588},
	{122492,6589}, {122499,6590}, {122508,6591}, {122521,6592}, {122551,6593}, {122583,6594},
	{122611,458}, {122641,466}, {122667,506}, {122695,443}, {122719,6595}, {122739,6596},
	{122757,6580}, {122764,6597}, {122771,6598}, {122795,6597}, {122815,6599}, {122820,6599},
	{122833,6600}, {122844,6601}, {122871,507}, {122902,6602}, {122937,6603}, {122951,463},
	{122984,6604}, {123021,6605}, {123048,6606}, {123063,6607}, {123095,6608}, {123123,6608},
	{123155,6606}, {123172,6609}, {123179,6609}, {123190,6610}, {123224,6611}, {123254,6612},
	{123286,6613}, {123293,6613}, {123306,6614}, {123319,6615}, {123324,6616}, {123329,6617},
	{123336,6618}, {123349,6619}, {123362,6616}, {123375,6620}, {123388,6621}, {123403,6622},
	{123412,6623}, {123419,6623}, {123436,6624}, {123453,6625}, {123460,6626}, {123469,6625},
	{123484,6627}, {123491,6627}, {123500,6628}, {123509,6628}, {123518,6629}, {123527,6630},
	{123534,6631}, {123543,6632}, {123554,6633}, {123567,6634}, {123580,6635}, {123593,6636},
	{123600,6636}, {123613,6637}, {123620,6637}, {123629,6638}, {123655,6638}, {123685,6639},
	{123715,6640}, {123720,6641}, {123735,6640}, {123742,6629}, {123749,6642}, {123766,6643},
	{123769,6644}, {123791,6645}, {123815,6646}, {123835,4814}, {123855,4815}, {123877,4824},
	{123899,6647}, {123923,6648}, {123943,6649}, {123952,6650}, {123959,6651}, {123974,6652},
	{123989,6653}, {124006,6654}, {124019,6655}, {124034,6656}, {124049,6657}, {124064,6658},
	{124079,6659}, {124088,6659}, {124103,6660}, {124119,6447}, {124126,6661}, {124131,6661},
	{124156,6662}, {124161,6663}, {124170,6662}, {124181,6664}, {124193,6665}, {124209,6666},
	{124221,6666}, {124235,6666}, {124242,6667}, {124258,4900}, {124263,6668}, {124282,4900},
	{124289,4900}, {124306,6669}, {124327,6670}, {124346,6671}, {124367,6671}, {124394,6595},
	{124411,6595}, {124432,6672}, {124453,6673}, {124470,6674}, {124493,6673}, {124514,6675},
	{124535,6675}, {124560,6674}, {124579,6676}, {124596,6676}, {124621,6677}, {124644,6678},
	{124653,6679}, {124658,525}, {124671,6680}, {124678,6681}, {124689,6682}, {124700,6683},
	{124711,6684}, {124716,6684}, {124723,6684}, {124740,6606}, {124753,1443}, {124758,6685},
	{124763,5010}, {124768,4995}, {124780,4995}, {124796,6434}, {124807,6686}, {124826,6687},
	{124845,6433}, {124854,6433}, {124869,6628}, {124878,6627}, {124891,6628}, {124906,6437},
	{124923,6688}, {124938,6689}, {124945,6690}, {124966,6691}, {124989,5010}, {125008,6692},
	{125027,6693}, {125048,6637}, {125059,6606}, {125068,6606}, {125085,6434}, {125100,6694},
	{125123,5023}, {125148,5023}, {125174,6437}, {125179,6592}, {125189,6695}, {125199,6696},
	{125209,6697}, {125223,6698}, {125239,6699}, {125253,6700}, {125263,6701}, {125277,6702},
	{125297,6702}, {125321,6702}, {125347,6702}, {125373,6701}, {125395,6701}, {125415,6701},
	{125433,6701}, {125453,6519}, {125473,6519}, {125495,6519}, {125513,6519}, {125531,6703},
	{125549,6703}, {125571,6703}, {125595,6703}, {125621,6703}, {125645,6704}, {125659,6704},
	{125683,6704}, {125709,6704}, {125735,6602}, {125753,6602}, {125779,6602}, {125801,6602},
	{125825,6602}, {125847,6705}, {125863,6705}, {125887,6705}, {125913,6705}, {125939,5037},
	{125951,5037}, {125967,5037}, {125989,5037}, {126011,3113}, {126023,3113}, {126041,5038},
	{126053,5038}, {126069,5038}, {126091,5038}, {126113,5039}, {126129,5039}, {126151,5040},
	{126163,5040}, {126179,5040}, {126201,5040}, {126223,5041}, {126235,5036}, {126253,5036},
	{126271,5041}, {126287,5041}, {126311,5041}, {126335,5036}, {126347,5105}, {126365,6570},
	{126383,6570}, {126407,6570}, {126431,6706}, {126449,6706}, {126469,6594}, {126491,6594},
	{126515,6707}, {126533,6707}, {126557,6707}, {126581,6593}, {126607,6593}, {126633,6708},
	{126651,6708}, {126677,6708}, {126703,6709}, {126721,6709}, {126741,6592}, {126757,6592},
	{126783,6592}, {126809,6695}, {126829,6695}, {126849,6696}, {126865,6696}, {126889,6696},
	{126915,6697}, {126935,6697}, {126961,6697}, {126987,6698}, {127009,6698}, {127037,6698},
	{127065,6699}, {127085,6699}, {127113,6699}, {127141,6700}, {127157,6700}, {127177,6700},
	{127199,6696}, {127229,6698}, {127267,6688}, {127287,6710}, {127308,6711}, {127325,6614},
	{127338,6614}, {127359,5037}, {127375,5037}, {127395,5087}, {127421,5087}, {127447,6712},
	{127473,3113}, {127489,6713}, {127509,6714}, {127531,5038}, {127547,6715}, {127567,6716},
	{127591,6715}, {127617,6717}, {127639,6718}, {127665,6717}, {127693,6717}, {127721,6719},
	{127737,6721}, {127757,6722}, {127779,6722}, {127801,5098}, {127823,5098}, {127851,5098},
	{127879,5099}, {127907,5100}, {127927,6723}, {127953,5100}, {127981,5100}, {128009,5036},
	{128025,6724}, {128047,6603}, {128056,5087}, {128082,5040}, {128108,5098}, {128136,5038},
	{128164,6717}, {128194,6725}, {128199,6726}, {128206,6670}, {128213,6727}, {128228,6728},
	{128243,6629}, {128256,6729}, {128279,6730}, {128284,6731}, {128295,6730}, {128306,6732},
	{128313,6732}, {128330,6733}, {128339,6733}, {128360,6643}, {128363,6470}, {128374,6470},
	{128385,6734}, {128392,6734}, {128405,406}, {128437,438}, {128471,517}, {128501,6643},
	{128510,6735}, {128517,6736}, {128528,6735}, {128541,5260}, {128550,6737}, {128557,6737},
	{128572,6737}, {128589,437}, {128602,6738}, {128607,6736}, {128614,5427}, {128619,6739},
	{128628,6740}, {128643,6741}, {128660,6742}, {128673,6743}, {128686,415}, {128701,6744},
	{128708,6745}, {128719,6746}, {128730,6747}, {128739,6748}, {128754,6749}, {128771,6750},
	{128788,6751}, {128805,6752}, {128822,6753}, {128829,6754}, {128838,5408}, {128857,6755},
	{128876,6756}, {128895,6757}, {128908,6758}, {128921,6759}, {128930,6759}, {128945,6759},
	{128958,5427}, {128965,5427}, {128980,6760}, {128995,6761}, {129000,6761}, {129007,6761},
	{129024,6762}, {129031,6762}, {129046,6763}, {129060,6763}, {129084,6763}, {129108,6764},
	{129126,6764}, {129144,6765}, {129158,6765}, {129180,6765}, {129204,6766}, {129222,6766},
	{129246,6766}, {129270,6767}, {129290,6767}, {129316,6767}, {129342,6768}, {129360,6768},
	{129386,6768}, {129412,6769}, {129426,6769}, {129444,6769}, {129464,6765}, {129490,6763},
	{129524,6767}, {129560,5527}, {129588,5528}, {129616,5529}, {129646,6508}, {129678,6770},
	{129706,6436}, {129723,6436}, {129732,6771}, {129739,6771}, {129754,6771}, {129767,6772},
	{129778,469}, {129802,6673}, {129822,6773}, {129840,409}, {129847,6774}, {129852,6775},
	{129859,6776}, {129870,6777}, {129877,6777}, {129892,6778}, {129903,6741}, {129908,6779},
	{129915,6779}, {129932,6779}, {129949,6780}, {129954,6781}, {129961,6782}, {129976,6783},
	{129989,6784}, {130004,6498}, {130015,6603}, {130032,6760}, {130039,6785}, {130052,6568},
	{130059,6786}, {130076,6787}, {130081,6787}, {130094,6788}, {130101,6788}, {130118,6789},
	{130125,6789}, {130138,6789}, {130149,6232}, {130177,5531}, {130207,6505}, {130239,5381},
	{130248,6790}, {130253,6483}, {130270,6790}, {130277,6791}, {130294,6790}, {130311,6792},
	{130318,6792}, {130329,5381}, {130340,6793}, {130370,6794}, {130396,6794}, {130426,6795},
	{130448,6796}, {130472,6557}, {130485,6797}, {130492,6797}, {130503,6798}, {130516,6799},
	{130523,6800}, {130534,6799}, {130545,6801}, {130550,6802}, {130555,2307}, {130560,6803},
	{130580,6804}, {130589,6804}, {130608,6805}, {130617,6805}, {130632,6805}, {130645,6802},
	{130663,3257}, {130681,6800}, {130686,6806}, {130693,6807}, {130713,6808}, {130733,6808},
	{130753,6807}, {130764,6557}, {130775,6557}, {130799,6557}, {130827,6556}, {130851,6556},
	{130879,6809}, {130882,6810}, {130909,445}, {130940,6701}, {130973,6703}, {131008,5023},
	{131022,6434}, {131033,6811}, {131053,402}, {131077,420}, {131093,6812}, {131109,6813},
	{131126,6814}, {131138,6815}, {131152,6816}, {131170,6817}, {131175,6818}, {131182,379},
	{131200,240}, {131216,108}, {131238,6819}, {131245,6819}, {131258,6820}, {131267,6821},
	{131276,6822}, {131285,6812}, {131290,6823}, {131301,6824}, {131323,6724}, {131336,6672},
	{131347,6825}, {131354,6825}, {131369,6826}, {131386,6827}, {131393,6828}, {131402,6829},
	{131415,6830}, {131430,6831}, {131445,6832}, {131460,6833}, {131477,6834}, {131486,6835},
	{131514,6835}, {131546,6836}, {131576,6837}, {131611,6838}, {131629,6839}, {131649,6840},
	{131668,6840}, {131675,6841}, {131688,6842}, {131699,6843}, {131710,6844}, {131717,6844},
	{131734,6845}, {131758,6846}, {131778,6847}, {131800,6848}, {131811,6849}, {131814,1590},
	{131819,6556}, {131833,6852}, {131840,6853}, {131853,6854}, {131858,6855}, {131867,6855},
	{131882,6855}, {131895,6425}, {131911,6856}, {131931,6425}, {131953,6858}, {131977,6858},
	{132003,6858}, {132029,6515}, {132051,6515}, {132069,6859}, {132091,6515}, {132111,6860},
	{132131,6860}, {132153,6425}, {132169,6425}, {132189,6426}, {132209,6426}, {132233,6426},
	{132259,6426}, {132287,6861}, {132307,6861}, {132331,6861}, {132357,6861}, {132383,6610},
	{132403,6610}, {132429,6610}, {132455,6610}, {132481,6610}, {132509,6604}, {132529,6604},
	{132555,6604}, {132581,6604}, {132607,6611}, {132623,6611}, {132645,6611}, {132667,6611},
	{132691,6611}, {132711,6862}, {132727,6863}, {132747,6864}, {132773,6862}, {132801,6864},
	{132829,6863}, {132857,6612}, {132877,6612}, {132905,6612}, {132929,6612}, {132953,6612},
	{132979,6865}, {132997,6865}, {133023,6865}, {133051,6865}, {133079,6866}, {133095,6866},
	{133115,6866}, {133137,6866}, {133161,6867}, {133168,6868}, {133181,6869}, {133196,6870},
	{133213,6871}, {133230,6872}, {133249,1645}, {133254,1645}, {133261,1645}, {133278,6873},
	{133295,6874}, {133300,6875}, {133305,6876}, {133312,6853}, {133317,6873}, {133324,6874},
	{133339,6877}, {133346,6877}, {133361,6877}, {133376,6878}, {133383,6878}, {133400,1589},
	{133417,1590}, {133447,6879}, {133450,5451}, {133455,6880}, {133473,5451}, {133480,5451},
	{133491,6881}, {133502,6882}, {133509,6883}, {133518,6882}, {133535,6883}, {133552,6884},
	{133557,6885}, {133562,6886}, {133571,6886}, {133588,6885}, {133595,6885}, {133606,6887},
	{133611,6888}, {133618,6888}, {133629,6887}, {133642,6889}, {133649,6889}, {133664,6880},
	{133669,6881}, {133676,6890}, {133681,6891}, {133688,6891}, {133697,6892}, {133702,6893},
	{133709,6893}, {133720,6884}, {133727,6884}, {133738,6879}, {133749,6894}, {133758,6894},
	{133776,6895}, {133783,6895}, {133797,6895}, {133813,6447}, {133818,431}, {133827,6896},
	{133832,6896}, {133852,6897}, {133857,6898}, {133862,394}, {133884,426}, {133906,6899},
	{133935,6900}, {133966,6901}, {133980,6902}, {133994,6903}, {134008,6904}, {134024,6905},
	{134029,6905}, {134045,150}, {134058,2307}, {134073,433}, {134084,6800}, {134106,6906},
	{134126,499}, {134137,6907}, {134144,6908}, {134149,6908}, {134161,6909}, {134168,6910},
	{134175,6911}, {134203,6167}, {134208,6912}, {134215,6167}, {134230,6913}, {134245,6914},
	{134260,6915}, {134265,6916}, {134272,6917}, {134283,6918}, {134296,6919}, {134309,6920},
	{134322,6915}, {134329,6915}, {134342,3256}, {134358,6913}, {134365,6921}, {134372,6922},
	{134385,6923}, {134398,6924}, {134413,6925}, {134428,6926}, {134435,6927}, {134444,6928},
	{134453,6929}, {134460,6930}, {134469,6931}, {134478,6724}, {134489,6714}, {134498,6932},
	{134505,6932}, {134518,6933}, {134525,6933}, {134536,6934}, {134543,6934}, {134554,6935},
	{134565,6936}, {134572,6936}, {134585,6937}, {134592,6937}, {134605,6938}, {134612,6938},
	{134629,1442}, {134638,1442}, {134655,1443}, {134668,1443}, {134683,6939}, {134692,6939},
	{134705,509}, {134729,522}, {134753,526}, {134775,6940}, {134780,6941}, {134787,6941},
	{134798,6942}, {134815,6663}, {134829,6943}, {134872,6944}, {134898,6945}, {134926,6946},
	{134945,6947}, {134965,404}, {134989,6663}, {134994,6948}, {134999,527}, {135027,6676},
	{135051,6949}, {135073,6950}, {135084,6951}, {135091,6951}, {135102,1704}, {135105,1705},
	{135110,1704}, {135119,1705}, {135141,6952}, {135152,6953}, {135182,6954}, {135212,6955},
	{135231,6956}, {135238,6956}, {135255,6948}, {135266,6663}, {135275,6957}, {135286,3},
	{135325,425}, {135349,475}, {135373,6958}, {135388,6959}, {135404,398}, {135424,6960},
	{135442,6961}, {135464,392}, {135484,401}, {135508,529}, {135523,6962}, {135539,6963},
	{135557,6964}, {135573,6965}, {135584,6966}, {135591,6966}, {135602,6966}, {135615,6967},
	{135628,6967}, {135647,6968}, {135658,6968}, {135671,6968}, {135686,6969}, {135693,6969},
	{135712,6969}, {135733,6970}, {135738,542}, {135747,6971}, {135758,6971}, {135775,6972},
	{135794,6970}, {135801,6970}, {135822,6972}, {135829,6972}, {135834,6973}, {135837,6968},
	{135854,6968}, {135875,6971}, {135886,6971}, {135901,6974}, {135908,6974}, {135921,6974},
	{135926,531}, {135948,535}, {135972,539}, {135994,6975}, {135999,6976}, {136008,6975},
	{136027,6977}, {136034,6975}, {136041,6978}, {136048,6979}, {136055,6980}, {136062,6980},
	{136081,6980}, {136102,6977}, {136115,6977}, {136130,6978}, {136143,6978}, {136158,6979},
	{136173,6979}, {136190,6981}, {136201,6981}, {136214,6982}, {136223,6982}, {136234,6981},
	{136241,6982}, {136248,6983}, {136274,530}, {136296,534}, {136320,538}, {136342,6984},
	{136349,6984}, {136366,6984}, {136385,6985}, {136396,6985}, {136401,6985}, {136408,6986},
	{136413,6986}, {136420,6986}, {136433,6987}, {136454,6987}, {136461,6987}, {136466,6988},
	{136473,6988}, {136492,6988}, {136513,543}, {136522,6989}, {136554,6971}, {136565,6971},
	{136578,6971}, {136593,6990}, {136608,6990}, {136625,6990}, {136632,6991}, {136647,6991},
	{136664,6991}, {136671,6992}, {136684,6992}, {136693,6993}, {136702,6993}, {136717,6994},
	{136732,6994}, {136741,6995}, {136752,6995}, {136774,6996}, {136798,6996}, {136820,6997},
	{136840,6997}, {136861,6998}, {136886,6999}, {136911,6999}, {136936,7000}, {136943,7001},
	{136954,7002}, {136963,7003}, {136970,7003}, {136985,7004}, {136996,7005}, {137001,7006},
	{137004,6992}, {137019,6992}, {137030,6994}, {137047,6994}, {137058,7002}, {137071,7002},
	{137082,7007}, {137093,7008}, {137106,7008}, {137117,7007}, {137126,7009}, {137137,7010},
	{137148,7011}, {137161,7011}, {137172,7012}, {137183,7013}, {137192,7014}, {137201,7015},
	{137216,7015}, {137227,7016}, {137242,7016}, {137253,7017}, {137273,7017}, {137291,7018},
	{137315,7019}, {137335,7020}, {137359,7020}, {137377,7021}, {137399,7022}, {137419,7021},
	{137437,7023}, {137457,7023}, {137475,7017}, {137495,7017}, {137515,7018}, {137537,7018},
	{137565,7019}, {137585,7019}, {137612,7019}, {137638,7020}, {137660,7020}, {137688,7020},
	{137708,7021}, {137732,7022}, {137758,7021}, {137778,7023}, {137798,7023}, {137824,6995},
	{137833,7024}, {137848,7024}, {137859,6995}, {137874,7006}, {137883,7025}, {137888,7026},
	{137893,7027}, {137912,7028}, {137927,7029}, {137943,7030}, {137950,7030}, {137967,7008},
	{137978,7008}, {137987,7031}, {137992,7032}, {138003,7018}, {138021,7033}, {138041,7034},
	{138050,7035}, {138061,7036}, {138072,7020}, {138090,7037}, {138110,7038}, {138119,7022},
	{138137,7039}, {138157,7040}, {138169,7041}, {138174,7042}, {138179,7043}, {138192,7012},
	{138201,7044}, {138206,7045}, {138213,7045}, {138226,7046}, {138235,7005}, {138247,7025},
	{138259,7026}, {138271,7031}, {138283,7041}, {138295,7042}, {138307,7041}, {138325,7005},
	{138343,7031}, {138361,7047}, {138375,7042}, {138391,7026}, {138409,7025}, {138423,7048},
	{138432,7011}, {138443,7011}, {138452,7012}, {138461,7012}, {138481,7049}, {138501,7049},
	{138519,7033}, {138543,7033}, {138561,7004}, {138581,7037}, {138605,7037}, {138623,7050},
	{138645,7039}, {138665,7050}, {138683,7051}, {138703,7051}, {138721,7049}, {138741,7049},
	{138761,7033}, {138783,7033}, {138811,7033}, {138831,7004}, {138858,7004}, {138884,7037},
	{138906,7037}, {138934,7037}, {138954,7039}, {138974,7039}, {139000,7050}, {139020,7051},
	{139040,7051}, {139066,7051}, {139086,7013}, {139093,7052}, {139106,6999}, {139117,7019},
	{139124,7053}, {139139,7054}, {139154,7055}, {139161,7056}, {139170,7014}, {139177,7057},
	{139186,7057}, {139205,7058}, {139222,7015}, {139235,7015}, {139244,7059}, {139255,7060},
	{139262,7060}, {139281,7016}, {139294,7016}, {139303,7061}, {139314,6995}, {139321,7062},
	{139341,7062}, {139359,7063}, {139375,7063}, {139390,7062}, {139422,7064}, {139439,7024},
	{139452,7024}, {139461,7065}, {139468,7065}, {139483,7066}, {139496,6995}, {139509,6996},
	{139537,7067}, {139544,7068}, {139555,7047}, {139560,6807}, {139569,6807}, {139591,6792},
	{139604,7069}, {139609,1047}, {139618,7071}, {139629,7072}, {139640,7073}, {139653,7074},
	{139664,7075}, {139669,7076}, {139676,7077}, {139692,7078}, {139701,1451}, {139708,7079},
	{139717,7080}, {139730,4758}, {139747,7081}, {139752,7082}, {139764,7083}, {139776,7084},
	{139790,2314}, {139801,7085}, {139812,7085}, {139821,7071}, {139832,6389}, {139843,7074},
	{139858,7076}, {139869,7080}, {139886,7086}, {139914,7087}, {139942,7088}, {139951,7089},
	{139968,7090}, {139981,7091}, {139994,7092}, {140007,7093}, {140018,7094}, {140044,7095},
	{140070,7094}, {140096,7096}, {140122,7097}, {140146,7098}, {140170,4132}, {140183,7099},
	{140194,4076}, {140207,7100}, {140216,7101}, {140227,7102}, {140234,7103}, {140245,7104},
	{140272,7105}, {140279,7106}, {140290,7107}, {140297,7108}, {140311,7109}, {140320,7110},
	{140332,7111}, {140341,7112}, {140352,7113}, {140366,7114}, {140382,556}, {140398,7115},
	{140405,7116}, {140416,7117}, {140421,7118}, {140428,7119}, {140439,4658}, {140446,7120},
	{140457,7121}, {140470,7122}, {140481,7123}, {140494,7124}, {140503,7125}, {140510,7126},
	{140519,7127}, {140528,583}, {140548,566}, {140564,583}, {140580,614}, {140598,614},
	{140616,7128}, {140627,7129}, {140638,589}, {140658,594}, {140676,7130}, {140689,7131},
	{140700,7132}, {140707,7133}, {140722,7134}, {140727,7135}, {140745,7136}, {140761,7134},
	{140778,7134}, {140797,596}, {140815,7137}, {140820,6394}, {140825,1464}, {140834,6394},
	{140841,6394}, {140858,7138}, {140871,422}, {140895,6399}, {140915,7139}, {140926,7140},
	{140939,7141}, {140951,7142}, {140963,7143}, {140979,6419}, {140990,7144}, {141001,6799},
	{141007,6557}, {141013,6557}, {141029,6797}, {141040,6799}, {141047,6799}, {141058,7145},
	{141080,7146}, {141104,7147}, {141128,7147}, {141154,7148}, {141178,7148}, {141204,7149},
	{141213,7150}, {141226,7150}, {141241,7151}, {141248,544}, {141266,6557}, {141290,6557},
	{141318,6557}, {141329,6807}, {141340,606}, {141355,590}, {141375,7089}, {141388,7152},
	{141391,7153}, {141402,7154}, {141415,7155}, {141422,3157}, {141446,3158}, {141468,3158},
	{141492,3157}, {141516,3157}, {141542,7156}, {141555,7157}, {141564,7158}, {141573,7159},
	{141582,7160}, {141589,7161}, {141596,7162}, {141607,6488}, {141612,6489}, {141631,6488},
	{141638,6488}, {141655,7163}, {141664,7164}, {141671,7165}, {141680,7166}, {141691,7167},
	{141702,7168}, {141715,7169}, {141722,7149}, {141735,6495}, {141740,6495}, {141747,6495},
	{141756,7170}, {141761,7170}, {141770,7171}, {141783,7172}, {141800,7172}, {141819,3295},
	{141830,7086}, {141854,7086}, {141876,7086}, {141900,7086}, {141926,7173}, {141946,7175},
	{141966,7176}, {141988,7176}, {142008,7177}, {142030,7177}, {142052,7178}, {142074,7178},
	{142094,7094}, {142112,7094}, {142134,7097}, {142152,7097}, {142172,7175}, {142190,7175},
	{142210,7179}, {142219,7180}, {142222,7182}, {142236,7183}, {142252,7184}, {142272,1779},
	{142294,2070}, {142310,1777}, {142330,1776}, {142352,2072}, {142374,2069}, {142394,7185},
	{142405,7185}, {142416,7186}, {142427,7187}, {142440,7188}, {142447,7189}, {142458,7190},
	{142463,7191}, {142476,7192}, {142485,7193}, {142502,7194}, {142513,7194}, {142531,1943},
	{142536,7195}, {142547,7196}, {142560,7185}, {142573,6471}, {142578,6471}, {142585,6471},
	{142602,7197}, {142607,7197}, {142622,7198}, {142637,1957}, {142653,1958}, {142671,1957},
	{142686,1958}, {142703,1957}, {142719,1958}, {142737,7077}, {142744,7077}, {142758,7199},
	{142782,7200}, {142808,7201}, {142836,7202}, {142845,5164}, {142865,5163}, {142885,5164},
	{142907,5169}, {142914,5171}, {142925,7203}, {142930,7204}, {142933,6791}, {142938,6791},
	{142945,6791}, {142962,7205}, {142971,7205}, {142978,564}, {142996,565}, {143012,7206},
	{143030,7207}, {143037,7093}, {143044,7112}, {143057,7208}, {143068,6745}, {143073,7092},
	{143080,7209}, {143085,7210}, {143098,6745}, {143105,6745}, {143116,6741}, {143123,6741},
	{143140,7211}, {143157,7212}, {143166,7213}, {143181,7214}, {143196,5399}, {143203,7215},
	{143218,7216}, {143231,604}, {143242,7217}, {143253,7194}, {143265,7218}, {143280,7219},
	{143297,7220}, {143312,7221}, {143315,7222}, {143322,7194}, {143336,7223}, {143341,7224},
	{143350,7112}, {143361,7112}, {143372,5454}, {143383,7225}, {143392,7226}, {143397,5455},
	{143410,7227}, {143421,7226}, {143432,5458}, {143441,7228}, {143452,7228}, {143465,7229},
	{143474,6893}, {143485,7230}, {143488,7230}, {143499,7231}, {143506,7232}, {143520,7233},
	{143542,5263}, {143549,7134}, {143556,7135}, {143565,7092}, {143572,7134}, {143579,7175},
	{143586,7085}, {143593,7234}, {143598,7235}, {143603,7236}, {143610,7224}, {143623,7237},
	{143636,7230}, {143645,7238}, {143654,2353}, {143669,7239}, {143680,7240}, {143691,7092},
	{143696,7230}, {143714,7241}, {143732,7242}, {143747,7224}, {143758,7243}, {143771,7244},
	{143786,7245}, {143799,6936}, {143812,6934}, {143823,6935}, {143834,6937}, {143847,7087},
	{143869,7087}, {143889,7087}, {143911,7098}, {143929,7102}, {143947,7246}, {143967,7246},
	{143985,7247}, {144005,7247}, {144025,7248}, {144045,7248}, {144063,7096}, {144079,7096},
	{144099,7098}, {144115,7098}, {144133,7102}, {144149,7102}, {144167,7130}, {144184,7249},
	{144202,7130}, {144207,6938}, {144224,7241}, {144227,7241}, {144236,7250}, {144239,7252},
	{144246,7253}, {144255,7254}, {144264,7255}, {144273,6582}, {144284,7205}, {144291,579},
	{144309,580}, {144323,7256}, {144337,7257}, {144355,7258}, {144362,7111}, {144371,6587},
	{144384,4132}, {144393,4076}, {144404,7259}, {144415,7135}, {144424,7241}, {144446,7260},
	{144468,7261}, {144477,7262}, {144482,3910}, {144489,7263}, {144494,7264}, {144501,7265},
	{144506,6613}, {144519,7266}, {144524,7267}, {144540,7268}, {144552,7269}, {144566,7270},
	{144579,7146}, {144592,7271}, {144599,7272}, {144610,7146}, {144621,7273}, {144636,7274},
	{144649,7275}, {144660,7276}, {144673,7223}, {144686,7277}, {144689,7278}, {144698,7277},
	{144707,7277}, {144718,7279}, {144740,7280}, {144758,7095}, {144776,436}, {144787,595},
	{144807,7281}, {144827,7282}, {144843,7283}, {144857,391}, {144873,398}, {144893,6664},
	{144905,6665}, {144921,7284}, {144924,7286}, {144931,7286}, {144940,7287}, {144951,7287},
	{144964,7288}, {144977,7289}, {144988,7289}, {145001,7290}, {145014,7291}, {145029,7153},
	{145040,7292}, {145045,607}, {145054,7293}, {145069,7293}, {145086,7294}, {145103,7292},
	{145120,7149}, {145131,7149}, {145142,7149}, {145155,7171}, {145166,7171}, {145177,7295},
	{145186,7296}, {145201,7297}, {145212,7298}, {145223,7299}, {145236,7300}, {145252,7301},
	{145264,7302}, {145278,599}, {145298,601}, {145318,612}, {145342,7303}, {145359,7294},
	{145364,7193}, {145369,7218}, {145374,7304}, {145379,7305}, {145384,7306}, {145387,7307},
	{145400,7308}, {145418,7309}, {145432,7310}, {145448,605}, {145465,598}, {145474,7311},
	{145487,7312}, {145500,7313}, {145515,7314}, {145520,7200}, {145543,7200}, {145564,7316},
	{145587,7316}, {145610,7317}, {145633,7317}, {145656,7318}, {145677,7318}, {145700,7201},
	{145723,7201}, {145748,7207}, {145767,7207}, {145788,7199}, {145807,7199}, {145826,7199},
	{145851,7199}, {145876,7319}, {145893,7320}, {145911,588}, {145933,593}, {145953,7323},
	{145965,7324}, {145972,7325}, {145985,7326}, {145990,7326}, {146003,7327}, {146012,7305},
	{146031,7328}, {146042,7329}, {146045,7330}, {146050,7330}, {146067,7331}, {146072,7332},
	{146089,7304}, {146108,7333}, {146113,7331}, {146137,7333}, {146161,7334}, {146170,7335},
	{146181,7336}, {146194,7337}, {146211,7337}, {146226,7338}, {146235,7339}, {146246,7185},
	{146268,7153}, {146292,7340}, {146316,7340}, {146342,7341}, {146368,7341}, {146396,6557},
	{146403,432}, {146412,6557}, {146421,396}, {146439,399}, {146461,423}, {146481,7342},
	{146486,600}, {146504,602}, {146522,613}, {146544,603}, {146549,569}, {146567,582},
	{146585,7343}, {146607,555}, {146623,615}, {146643,615}, {146663,7344}, {146666,7344},
	{146677,7345}, {146686,7326}, {146695,7346}, {146700,7347}, {146705,7348}, {146710,7349},
	{146715,7350}, {146720,7351}, {146727,7352}, {146734,7353}, {146739,7354}, {146750,7355},
	{146757,7356}, {146768,7357}, {146775,7358}, {146784,7358}, {146801,7359}, {146814,7360},
	{146825,7361}, {146828,7362}, {146843,7363}, {146856,7364}, {146871,7365}, {146884,7366},
	{146899,7367}, {146912,7368}, {146923,7353}, {146930,7355}, {146939,7356}, {146952,7357},
	{146961,7369}, {146974,7370}, {146988,7371}, {147010,7371}, {147024,7370}, {147046,7372},
	{147057,7373}, {147066,7361}, {147077,7374}, {147088,7375}, {147104,7376}, {147128,7376},
	{147144,7375}, {147168,7377}, {147184,7378}, {147200,7379}, {147218,7380}, {147225,7381},
	{147230,7381}, {147243,7369}, {147254,7382}, {147261,7382}, {147276,7383}, {147296,7363},
	{147314,7370}, {147326,7371}, {147346,7371}, {147358,7370}, {147378,7384}, {147401,7383},
	{147424,7360}, {147449,7383}, {147472,7385}, {147497,7386}, {147522,7359}, {147545,7387},
	{147566,7372}, {147575,7388}, {147582,7388}, {147595,7362}, {147606,7386}, {147628,7366},
	{147648,7373}, {147655,7389}, {147664,7367}, {147684,7390}, {147691,7390}, {147706,7374},
	{147715,7391}, {147724,7391}, {147741,7375}, {147755,7376}, {147777,7376}, {147791,7375},
	{147813,7392}, {147849,7393}, {147854,7393}, {147861,7393}, {147872,7394}, {147879,7395},
	{147888,7395}, {147909,7396}, {147924,7397}, {147931,7397}, {147942,7398}, {147953,7398},
	{147970,7399}, {147981,7399}, {147994,7400}, {147997,7401}, {148010,7402}, {148025,7403},
	{148038,7404}, {148045,7404}, {148054,7404}, {148075,7405}, {148093,7406}, {148125,7407},
	{148147,7408}, {148156,7408}, {148173,7409}, {148180,7409}, {148189,7409}, {148206,7410},
	{148213,7410}, {148222,7410}, {148239,7411}, {148244,7411}, {148251,7411}, {148268,7392},
	{148281,7412}, {148288,7412}, {148309,7413}, {148318,7413}, {148335,7414}, {148344,7415},
	{148353,7414}, {148374,7415}, {148389,7416}, {148396,7416}, {148405,7416}, {148424,7417},
	{148433,7417}, {148446,7418}, {148466,7419}, {148500,7420}, {148524,7421}, {148539,7422},
	{148546,7422}, {148559,7423}, {148562,7424}, {148571,7424}, {148590,7425}, {148615,7426},
	{148629,7426}, {148649,7427}, {148671,7428}, {148690,7429}, {148712,7430}, {148728,7431},
	{148750,7432}, {148773,7432}, {148807,7433}, {148826,7434}, {148833,7435}, {148857,165},
	{148880,7436}, {148912,659}, {148944,272}, {148970,112}, {149002,7437}, {149025,7438},
	{149057,7439}, {149115,637}, {149135,684}, {149164,7440}, {149180,7441}, {149196,7442},
	{149213,7442}, {149241,639}, {149267,647}, {149293,667}, {149328,7443}, {149338,7081},
	{149348,7444}, {149361,7445}, {149374,7446}, {149396,7447}, {149418,7448}, {149437,7449},
	{149456,7449}, {149472,7450}, {149491,7451}, {149511,7451}, {149542,1052}, {149549,643},
	{149581,7452}, {149597,7453}, {149613,7117}, {149623,7454}, {149627,7456}, {149634,7457},
	{149644,7457}, {149663,7123}, {149685,7458}, {149692,7458}, {149708,7127}, {149724,661},
	{149753,683}, {149785,7459}, {149808,7460}, {149840,7461}, {149869,7462}, {149876,7463},
	{149899,1391}, {149912,7464}, {149928,7073}, {149944,1033}, {149954,1033}, {149977,1144},
	{149987,1131}, {150003,7118}, {150016,7118}, {150038,1041}, {150057,1041}, {150095,2925},
	{150111,6169}, {150128,7465}, {150154,2950}, {150174,2949}, {150200,7466}, {150217,7467},
	{150243,7468}, {150257,7469}, {150280,589}, {150312,570}, {150338,594}, {150373,635},
	{150389,7470}, {150400,7471}, {150416,7471}, {150435,7472}, {150451,7472}, {150470,7473},
	{150496,7474}, {150513,7475}, {150536,7476}, {150556,7477}, {150576,7478}, {150605,7479},
	{150625,7480}, {150646,7481}, {150701,7482}, {150750,7483}, {150757,7483}, {150773,7484},
	{150789,7485}, {150805,7485}, {150827,7486}, {150834,7486}, {150850,7487}, {150870,7488},
	{150874,7489}, {150881,7491}, {150891,631}, {150923,7493}, {150958,7494}, {151005,7495},
	{151012,7496}, {151019,7497}, {151023,7498}, {151040,642}, {151063,660}, {151083,682},
	{151106,7499}, {151128,671}, {151144,7497}, {151151,7500}, {151158,7501}, {151171,7502},
	{151193,7503}, {151219,7337}, {151244,7337}, {151272,7334}, {151282,7334}, {151295,7496},
	{151299,7504}, {151319,7505}, {151326,7506}, {151342,7507}, {151359,7507}, {151387,7508},
	{151397,3056}, {151429,3056}, {151448,7509}, {151458,7509}, {151483,7510}, {151496,7510},
	{151521,7511}, {151528,7513}, {151538,7158}, {151548,7160}, {151561,7158}, {151574,7160},
	{151593,7514}, {151603,7515}, {151616,7166}, {151629,7516}, {151645,7517}, {151662,7517},
	{151690,7518}, {151703,7519}, {151716,7520}, {151726,7521}, {151737,7521}, {151759,7326},
	{151763,7335}, {151776,7335}, {151795,7522}, {151808,7523}, {151824,7523}, {151846,7524},
	{151871,7525}, {151875,7527}, {151888,7528}, {151898,7529}, {151905,7530}, {151918,628},
	{151947,640}, {151982,668}, {152020,7528}, {152024,2102}, {152040,2102}, {152062,7531},
	{152094,7532}, {152120,7533}, {152136,1809}, {152171,7533}, {152190,7534}, {152197,1809},
	{152216,7535}, {152229,2054}, {152242,2054}, {152274,7536}, {152284,7537}, {152303,7538},
	{152323,7538}, {152354,7539}, {152367,7110}, {152402,7323}, {152427,7540}, {152443,2104},
	{152459,7541}, {152463,7542}, {152470,7543}, {152480,7544}, {152496,7545}, {152513,7545},
	{152541,7546}, {152557,7547}, {152576,7546}, {152595,7548}, {152605,7548}, {152627,7549},
	{152637,7541}, {152644,7550}, {152669,7551}, {152691,7551}, {152719,7326}, {152723,7327},
	{152736,7552}, {152752,7554}, {152768,7555}, {152781,4863}, {152794,4863}, {152832,7556},
	{152870,7557}, {152899,4877}, {152918,4877}, {152956,636}, {152979,7558}, {153006,166},
	{153032,7559}, {153067,273}, {153096,113}, {153131,7560}, {153157,7561}, {153192,658},
	{153227,672}, {153253,685}, {153285,7562}, {153299,617}, {153331,645}, {153363,663},
	{153392,5137}, {153417,5146}, {153430,5146}, {153462,5137}, {153469,5137}, {153482,7563},
	{153510,7326}, {153520,588}, {153549,567}, {153572,593}, {153604,362}, {153620,7564},
	{153627,7565}, {153643,7566}, {153660,7566}, {153688,7567}, {153698,7568}, {153717,7569},
	{153730,187}, {153765,328}, {153797,75}, {153819,7570}, {153829,363}, {153861,188},
	{153896,329}, {153928,7571}, {153938,7242}, {153960,7572}, {153979,7573}, {154007,7572},
	{154038,7571}, {154069,629}, {154092,641}, {154121,669}, {154153,7496}, {154157,7496},
	{154167,7139}, {154183,1463}, {154199,1513}, {154212,1513}, {154240,7574}, {154259,7574},
	{154287,7575}, {154303,7576}, {154316,7576}, {154338,638}, {154361,646}, {154384,666},
	{154416,7577}, {154426,7577}, {154445,7578}, {154452,7579}, {154462,7580}, {154482,7581},
	{154501,7582}, {154520,7583}, {154545,7140}, {154561,7079}, {154574,7584}, {154605,7585},
	{154640,7586}, {154674,7587}, {154691,7588}, {154714,7589}, {154740,7590}, {154759,7446},
	{154778,1500}, {154791,1500}, {154823,7138}, {154842,1463}, {154874,7140}, {154893,7133},
	{154918,7591}, {154928,633}, {154941,7592}, {154960,7593}, {154967,7129}, {154977,7594},
	{154990,7595}, {155013,7596}, {155035,7597}, {155057,7598}, {155085,7129}, {155101,7599},
	{155114,7599}, {155136,4063}, {155155,3783}, {155177,7600}, {155184,7601}, {155203,7602},
	{155219,7602}, {155244,7603}, {155266,7604}, {155294,1032}, {155325,4041}, {155344,4041},
	{155372,7605}, {155397,3783}, {155404,616}, {155436,644}, {155468,662}, {155497,3783},
	{155516,7606}, {155532,7607}, {155549,7607}, {155577,7608}, {155596,3741}, {155609,3741},
	{155647,7609}, {155654,7610}, {155664,670}, {155677,7541}, {155681,7541}, {155691,7110},
	{155705,617}, {155766,617}, {155824,635}, {155879,635}, {155931,645}, {155992,645},
	{156050,663}, {156105,663}, {156157,7611}, {156180,7612}, {156200,7613}, {156223,7614},
	{156246,7615}, {156250,7617}, {156260,7617}, {156279,7618}, {156298,7619}, {156308,7620},
	{156328,7621}, {156347,7622}, {156372,5161}, {156389,7623}, {156399,4041}, {156412,7604},
	{156428,7202}, {156438,7624}, {156451,3489}, {156458,3489}, {156490,3489}, {156509,7625},
	{156513,6005}, {156535,7624}, {156551,7626}, {156562,7627}, {156572,7627}, {156591,7628},
	{156598,7628}, {156608,7628}, {156627,7629}, {156631,7630}, {156641,7631}, {156661,7632},
	{156692,7633}, {156711,7634}, {156730,7635}, {156755,2104}, {156765,7260}, {156782,7636},
	{156789,7637}, {156808,7637}, {156836,7638}, {156852,7639}, {156878,7640}, {156903,7641},
	{156928,7642}, {156959,5637}, {156981,5540}, {157000,7643}, {157013,7532}, {157021,7540},
	{157049,7644}, {157062,5551}, {157081,7645}, {157097,7645}, {157116,7646}, {157126,7646},
	{157145,7647}, {157161,7214}, {157177,7648}, {157196,7649}, {157221,7650}, {157237,7651},
	{157244,7651}, {157260,7652}, {157273,5306}, {157280,7446}, {157293,2102}, {157306,2102},
	{157322,7653}, {157335,7654}, {157348,5306}, {157367,5306}, {157399,5537}, {157409,5537},
	{157431,5537}, {157459,7655}, {157469,7656}, {157488,7657}, {157508,7657}, {157539,7658},
	{157561,7659}, {157574,5638}, {157581,5638}, {157600,5638}, {157632,7660}, {157648,7660},
	{157673,5631}, {157686,7233}, {157709,604}, {157728,7660}, {157756,7212}, {157763,7212},
	{157776,7661}, {157786,7662}, {157817,7661}, {157848,7663}, {157855,7664}, {157868,7665},
	{157878,7666}, {157898,7667}, {157917,7668}, {157936,7669}, {157961,5554}, {157977,5585},
	{157999,5585}, {158040,7670}, {158063,7671}, {158086,630}, {158099,7282}, {158125,7672},
	{158145,7283}, {158174,2705}, {158206,2705}, {158225,7673}, {158235,7674}, {158258,7675},
	{158278,4725}, {158301,2718}, {158327,2719}, {158350,6005}, {158366,7624}, {158379,7624},
	{158389,7079}, {158399,7079}, {158412,7676}, {158428,7677}, {158447,7677}, {158469,7678},
	{158491,7679}, {158513,698}, {158533,702}, {158553,709}, {158582,7680}, {158589,7681},
	{158605,7682}, {158621,7683}, {158650,695}, {158675,7684}, {158682,7685}, {158692,7686},
	{158705,7687}, {158709,7688}, {158720,7689}, {158737,7690}, {158754,7691}, {158771,7692},
	{158788,7693}, {158814,7694}, {158824,7695}, {158843,7696}, {158859,7696}, {158878,7697},
	{158897,7698}, {158913,7698}, {158935,7699}, {158942,7699}, {158958,694}, {158974,693},
	{158987,7700}, {159003,7701}, {159007,7702}, {159027,696}, {159044,700}, {159061,707},
	{159087,692}, {159103,7701}, {159110,7703}, {159123,7704}, {159133,7705}, {159152,7705},
	{159183,7706}, {159190,7706}, {159212,7707}, {159225,7708}, {159253,7706}, {159278,7709},
	{159303,7710}, {159313,7711}, {159323,7712}, {159336,7713}, {159352,7714}, {159365,7714},
	{159390,7715}, {159403,7716}, {159419,7715}, {159444,7717}, {159457,7701}, {159461,7701},
	{159468,7718}, {159484,7718}, {159518,7719}, {159528,7719}, {159547,7720}, {159569,7721},
	{159579,7722}, {159592,7721}, {159614,7723}, {159642,7688}, {159658,7724}, {159686,7725},
	{159696,7725}, {159718,697}, {159741,7726}, {159764,710}, {159796,7727}, {159810,7728},
	{159838,7729}, {159851,7730}, {159870,7731}, {159880,7732}, {159899,7731}, {159933,7732},
	{159964,7733}, {159983,7733}, {160014,7718}, {160030,7734}, {160040,7735}, {160050,7734},
	{160069,7736}, {160088,7737}, {160098,7738}, {160108,7737}, {160133,7737}, {160167,7738},
	{160201,7739}, {160211,7739}, {160239,7740}, {160246,7741}, {160262,7740}, {160287,7742},
	{160312,7743}, {160332,7744}, {160342,7745}, {160358,7746}, {160374,7747}, {160381,7748},
	{160389,7749}, {160417,699}, {160440,701}, {160463,708}, {160495,7750}, {160502,7750},
	{160512,7750}, {160531,7751}, {160550,7751}, {160587,7752}, {160618,7753}, {160625,7754},
	{160647,7755}, {160657,7753}, {160676,7756}, {160695,7757}, {160705,7757}, {160721,7757},
	{160746,7758}, {160762,7758}, {160787,7739}, {160800,7739}, {160831,7718}, {160853,7718},
	{160893,7759}, {160903,7760}, {160919,7759}, {160941,7760}, {160972,7761}, {160982,7762},
	{160992,7761}, {161011,7763}, {161030,7764}, {161046,7765}, {161092,7766}, {161105,7766},
	{161124,7767}, {161131,718}, {161160,724}, {161183,726}, {161212,7767}, {161225,7768},
	{161241,7768}, {161260,7769}, {161270,7770}, {161293,7771}, {161316,7772}, {161333,7773},
	{161356,7774}, {161363,7774}, {161379,7775}, {161386,7775}, {161402,7776}, {161415,7776},
	{161431,7777}, {161441,7778}, {161451,7778}, {161467,7779}, {161489,7780}, {161499,7780},
	{161515,717}, {161547,723}, {161573,725}, {161605,7781}, {161615,7781}, {161634,715},
	{161666,7782}, {161679,7782}, {161701,716}, {161714,7783}, {161721,7784}, {161734,7785},
	{161744,7785}, {161757,7785}, {161779,7770}, {161789,7770}, {161805,7786}, {161815,7786},
	{161834,7787}, {161844,7787}, {161860,7788}, {161876,7789}, {161889,7789}, {161911,7779},
	{161924,7779}, {161943,7790}, {161959,7790}, {161978,7790}, {162006,7791}, {162016,7791},
	{162035,7792}, {162045,7793}, {162074,7794}, {162094,7795}, {162114,7796}, {162124,728},
	{162162,734}, {162191,738}, {162220,732}, {162245,7797}, {162264,7798}, {162280,7798},
	{162302,7799}, {162318,731}, {162337,727}, {162372,7800}, {162407,733}, {162433,737},
	{162459,7801}, {162466,7801}, {162479,7801}, {162501,7802}, {162520,7802}, {162548,7803},
	{162564,7804}, {162574,7805}, {162587,7805}, {162612,7806}, {162622,7806}, {162644,7807},
	{162669,7808}, {162688,7808}, {162716,7809}, {162729,7809}, {162745,7810}, {162752,7810},
	{162762,7810}, {162781,7811}, {162788,7811}, {162801,7811}, {162823,7812}, {162854,7813},
	{162870,7814}, {162877,7815}, {162881,7815}, {162891,7815}, {162910,7812}, {162929,7812},
	{162948,7816}, {162952,7816}, {162962,7816}, {162981,7817}, {162988,7817}, {163004,7817},
	{163029,7818}, {163045,7818}, {163073,7819}, {163086,7819}, {163102,7809}, {163115,7809},
	{163131,7820}, {163138,7820}, {163148,7820}, {163167,7821}, {163183,7822}, {163205,7823},
	{163221,7824}, {163240,1029}, {163244,7456}, {163251,746}, {163280,748}, {163306,752},
	{163341,7825}, {163351,1033}, {163361,1033}, {163384,744}, {163415,1041}, {163434,1041},
	{163472,2925}, {163488,7470}, {163499,7826}, {163522,7827}, {163542,7828}, {163571,745},
	{163591,747}, {163608,751}, {163634,743}, {163653,7829}, {163666,7829}, {163688,3056},
	{163701,3056}, {163733,7830}, {163755,7831}, {163765,7832}, {163781,7833}, {163785,7833},
	{163798,7834}, {163823,1809}, {163842,1809}, {163880,2054}, {163893,2054}, {163934,7835},
	{163956,4863}, {163969,4863}, {164007,4877}, {164026,4877}, {164064,7836}, {164078,5137},
	{164085,5137}, {164098,5137}, {164117,5146}, {164130,5146}, {164162,7837}, {164184,1463},
	{164191,1463}, {164217,7838}, {164245,7839}, {164255,7839}, {164274,1500}, {164287,1500},
	{164319,7840}, {164326,7841}, {164342,7841}, {164367,3783}, {164374,3783}, {164393,3783},
	{164421,7842}, {164443,3741}, {164456,3741}, {164494,7843}, {164504,7843}, {164523,5161},
	{164539,3489}, {164546,3489}, {164559,3489}, {164585,7844}, {164595,7844}, {164614,7845},
	{164630,7845}, {164655,5537}, {164659,5537}, {164675,5537}, {164697,5306}, {164710,5306},
	{164736,5638}, {164743,5638}, {164762,5638}, {164794,7846}, {164825,7847}, {164835,7847},
	{164854,5585}, {164876,5585}, {164917,2705}, {164930,2705}, {164962,7833}, {164972,7626},
	{164983,7848}, {164987,7849}, {164997,7849}, {165022,756}, {165057,764}, {165092,766},
	{165127,7850}, {165149,7851}, {165178,7848}, {165194,7852}, {165201,7852}, {165220,7853},
	{165249,7854}, {165278,7855}, {165307,7856}, {165323,7857}, {165345,7858}, {165358,7859},
	{165368,7859}, {165387,755}, {165419,763}, {165451,765}, {165483,7850}, {165496,7860},
	{165500,7860}, {165510,7861}, {165517,7862}, {165530,7862}, {165561,7861}, {165574,7861},
	{165599,7863}, {165606,7863}, {165622,7864}, {165635,7865}, {165648,7866}, {165655,7866},
	{165668,7866}, {165687,7867}, {165697,7867}, {165722,7868}, {165729,7868}, {165742,7868},
	{165764,7851}, {165786,7858}, {165811,7869}, {165818,7869}, {165840,758}, {165853,7870},
	{165888,757}, {165907,7871}, {165954,7848}, {165958,7872}, {165971,7872}, {165996,7851},
	{166021,7873}, {166028,7873}, {166038,7873}, {166054,7851}, {166073,7874}, {166086,7874},
	{166105,7851}, {166118,7875}, {166125,7876}, {166132,7876}, {166145,7876}, {166167,7877},
	{166174,7877}, {166187,7877}, {166206,7848}, {166216,7878}, {166232,7878}, {166257,7879},
	{166288,1463}, {166301,7880}, {166308,7880}, {166327,7881}, {166337,7881}, {166359,7882},
	{166373,7883}, {166390,7884}, {166407,7885}, {166436,7886}, {166449,7470}, {166463,7887},
	{166488,7888}, {166504,7888}, {166526,7889}, {166530,7889}, {166537,773}, {166554,777},
	{166574,779}, {166606,3741}, {166622,7890}, {166635,7890}, {166660,7891}, {166667,7891},
	{166683,7892}, {166696,7893}, {166709,7894}, {166725,7894}, {166750,7456}, {166754,774},
	{166783,778}, {166815,780}, {166859,1809}, {166878,5537}, {166894,7895}, {166904,7895},
	{166923,7896}, {166939,5638}, {166962,2054}, {166978,7836}, {166995,4877}, {167008,7897},
	{167036,7898}, {167052,7898}, {167077,1041}, {167105,5585}, {167124,7899}, {167134,7899},
	{167156,2705}, {167175,7900}, {167182,7900}, {167195,7900}, {167220,7901}, {167248,3783},
	{167270,5146}, {167280,7902}, {167299,7903}, {167306,7904}, {167322,3056}, {167332,7879},
	{167351,7905}, {167364,1500}, {167377,3489}, {167399,1033}, {167415,5137}, {167434,7906},
	{167444,7906}, {167466,7907}, {167482,7907}, {167510,5306}, {167532,7901}, {167557,7908},
	{167579,7908}, {167610,7909}, {167620,7909}, {167642,4863}, {167658,7910}, {167668,7911},
	{167684,7911}, {167709,7912}, {167716,7912}, {167735,7913}, {167748,7914}, {167771,7915},
	{167788,7916}, {167802,7917}, {167809,7918}, {167825,7918}, {167847,7910}, {167851,785},
	{167883,793}, {167906,7919}, {167919,7919}, {167941,7920}, {167948,7920}, {167964,7921},
	{167977,7922}, {167990,7923}, {168006,7923}, {168031,7924}, {168044,7924}, {168066,7925},
	{168091,788}, {168104,787}, {168123,7926}, {168139,7926}, {168164,7927}, {168174,7927},
	{168193,7928}, {168215,7929}, {168228,7929}, {168250,7910}, {168254,7930}, {168267,7930},
	{168289,7931}, {168321,7931}, {168352,7932}, {168377,7933}, {168396,786}, {168434,792},
	{168466,794}, {168495,7934}, {168502,7935}, {168521,7910}, {168525,7910}, {168529,7910},
	{168542,7931}, {168561,7936}, {168571,7936}, {168590,7937}, {168606,7937}, {168631,7910},
	{168635,7932}, {168648,7910}, {168670,7938}, {168692,7938}, {168723,7939}, {168733,7939},
	{168752,791}, {168784,7910}, {168794,798}, {168826,804}, {168858,808}, {168889,7940},
	{168923,799}, {168942,7941}, {168958,7942}, {168977,7943}, {168994,7944}, {169011,7945},
	{169028,7946}, {169041,7946}, {169078,7946}, {169109,7947}, {169125,7947}, {169144,7948},
	{169160,7948}, {169182,7949}, {169189,7949}, {169214,797}, {169246,803}, {169278,807},
	{169310,7950}, {169317,7950}, {169333,7950}, {169361,7951}, {169371,7951}, {169390,7952},
	{169403,7953}, {169413,7954}, {169420,7954}, {169445,7954}, {169458,7955}, {169471,7955},
	{169490,7956}, {169497,7956}, {169528,7956}, {169547,7957}, {169557,7957}, {169573,800},
	{169586,7958}, {169611,7959}, {169630,7959}, {169658,7960}, {169665,7960}, {169690,7960},
	{169703,7961}, {169731,7962}, {169741,7962}, {169763,7963}, {169800,7964}, {169813,7940},
	{169832,7958}, {169851,7965}, {169858,7965}, {169877,7965}, {169911,7946}, {169942,7966},
	{169955,7966}, {169974,7966}, {170002,7967}, {170006,7967}, {170016,7967}, {170041,7946},
	{170060,7968}, {170085,7968}, {170116,7969}, {170123,7969}, {170133,7969}, {170161,7970},
	{170168,7971}, {170190,7972}, {170200,7973}, {170210,7973}, {170226,7974}, {170236,7975},
	{170246,7976}, {170269,7977}, {170289,7978}, {170312,7979}, {170322,7980}, {170341,7981},
	{170375,7982}, {170405,7983}, {170409,7984}, {170422,7985}, {170435,7983}, {170445,7975},
	{170473,7986}, {170491,7987}, {170510,7983}, {170514,7988}, {170527,7989}, {170546,7984},
	{170553,7990}, {170585,7991}, {170614,7992}, {170646,7979}, {170665,7993}, {170693,7994},
	{170717,7995}, {170736,7979}, {170746,7996}, {170765,7997}, {170775,7998}, {170785,7998},
	{170801,7999}, {170814,7999}, {170833,7999}, {170873,8000}, {170886,7984}, {170914,7990},
	{170942,7976}, {170966,8001}, {170985,8002}, {171004,8002}, {171036,8003}, {171079,8004},
	{171118,8005}, {171141,8006}, {171161,8007}, {171184,8002}, {171191,8008}, {171201,7991},
	{171229,7977}, {171253,8009}, {171269,7992}, {171297,7978}, {171321,8010}, {171331,8010},
	{171347,8011}, {171360,8011}, {171385,8012}, {171395,8012}, {171423,7984}, {171433,7986},
	{171443,8013}, {171450,8014}, {171457,8015}, {171464,8013}, {171486,8016}, {171508,8015},
	{171530,8014}, {171561,8017}, {171592,8018}, {171611,8019}, {171648,8019}, {171655,8020},
	{171665,8021}, {171669,8021}, {171688,8022}, {171695,8020}, {171717,8017}, {171739,8020},
	{171761,8022}, {171780,8023}, {171784,8023}, {171794,8024}, {171801,8024}, {171823,8023},
	{171827,8020}, {171840,813}, {171868,8025}, {171884,8026}, {171903,8027}, {171907,8028},
	{171914,8029}, {171921,8030}, {171946,8031}, {171953,8029}, {171981,8028}, {172003,8031},
	{172019,8032}, {172026,8032}, {172057,8027}, {172067,8033}, {172086,8033}, {172093,8034},
	{172118,8035}, {172143,8035}, {172153,8036}, {172163,8036}, {172182,8021}, {172210,8023},
	{172229,8037}, {172248,8031}, {172282,8027}, {172301,8038}, {172326,8039}, {172354,8040},
	{172385,8041}, {172410,8038}, {172414,8038}, {172430,8041}, {172434,8042}, {172441,816},
	{172484,8043}, {172515,8044}, {172549,8042}, {172571,8020}, {172602,8039}, {172606,8039},
	{172625,8040}, {172632,8040}, {172654,8023}, {172670,817}, {172707,8045}, {172732,8046},
	{172760,8020}, {172779,8016}, {172807,8047}, {172817,8047}, {172836,814}, {172861,8048},
	{172895,8023}, {172908,8041}, {172924,8049}, {172940,8050}, {172962,8026}, {172978,8030},
	{172997,8051}, {173025,8044}, {173056,8046}, {173081,8020}, {173109,8017}, {173137,8020},
	{173165,8049}, {173205,8050}, {173236,8026}, {173261,8030}, {173289,8051}, {173326,8044},
	{173366,8046}, {173400,8052}, {173407,8053}, {173414,8054}, {173421,8052}, {173437,8055},
	{173456,8053}, {173472,8056}, {173497,8054}, {173519,8057}, {173523,8057}, {173533,8058},
	{173540,8055}, {173568,8059}, {173590,8060}, {173609,8059}, {173631,8056}, {173656,8059},
	{173675,8058}, {173688,8061}, {173695,8061}, {173711,8059}, {173724,8055}, {173746,821},
	{173762,8062}, {173778,8063}, {173794,8064}, {173798,8065}, {173805,8066}, {173812,8067},
	{173819,8065}, {173835,8067}, {173851,8066}, {173873,8064}, {173883,8068}, {173890,8069},
	{173897,8070}, {173904,8068}, {173923,8071}, {173933,8071}, {173952,8069}, {173965,8072},
	{173987,8073}, {174006,822}, {174025,8074}, {174047,8075}, {174063,8057}, {174082,8067},
	{174107,8064}, {174126,8076}, {174145,8077}, {174173,8078}, {174198,8079}, {174220,8079},
	{174224,8059}, {174237,8080}, {174244,8080}, {174260,8076}, {174267,8076}, {174277,8059},
	{174302,8077}, {174306,8077}, {174325,8078}, {174332,8078}, {174348,8081}, {174373,824},
	{174401,8082}, {174426,8056}, {174442,8083}, {174467,819}, {174495,8084}, {174520,8070},
	{174533,8079}, {174546,8059}, {174556,8085}, {174572,8086}, {174588,8087}, {174613,8087},
	{174653,8084}, {174675,8085}, {174706,8063}, {174731,8074}, {174759,8086}, {174796,8082},
	{174821,8082}, {174855,8084}, {174889,8088}, {174905,8089}, {174918,8090}, {174940,8091},
	{174956,8092}, {174984,8093}, {175006,8094}, {175034,8096}, {175065,8098}, {175099,8100},
	{175136,8102}, {175164,8104}, {175195,8106}, {175229,8108}, {175263,8109}, {175303,8110},
	{175313,8111}, {175329,8112}, {175357,8089}, {175391,8113}, {175410,8114}, {175432,8112},
	{175451,8115}, {175470,8116}, {175483,8117}, {175505,8118}, {175524,8119}, {175549,8120},
	{175589,8121}, {175635,8122}, {175660,8123}, {175673,8124}, {175677,8124}, {175690,8125},
	{175694,8126}, {175704,8128}, {175716,8128}, {175727,8129}, {175758,8130}, {175789,8131},
	{175817,8132}, {175839,8133}, {175867,8134}, {175883,8135}, {175917,8135}, {175954,8135},
	{176009,8136}, {176043,8136}, {176080,8136}, {176135,8137}, {176166,8137}, {176200,8137},
	{176252,8138}, {176283,8138}, {176317,8138}, {176369,8139}, {176403,8139}, {176440,8139},
	{176495,8140}, {176541,8140}, {176590,8141}, {176636,8141}, {176685,8142}, {176716,8142},
	{176750,8142}, {176802,8143}, {176836,8143}, {176873,8143}, {176928,8144}, {176959,8144},
	{176993,8144}, {177045,8145}, {177082,8145}, {177122,8145}, {177180,8146}, {177208,8146},
	{177239,8146}, {177288,8147}, {177331,8148}, {177374,8149}, {177402,8150}, {177433,8151},
	{177461,8152}, {177495,8153}, {177520,8154}, {177545,8155}, {177576,8156}, {177580,8156},
	{177602,8156}, {177606,8157}, {177643,8158}, {177686,8156}, {177702,8159}, {177715,8160},
	{177734,8124}, {177738,8161}, {177760,8162}, {177773,8163}, {177804,8164}, {177841,8165},
	{177872,8166}, {177909,8167}, {177925,8168}, {177947,8169}, {177963,8170}, {177985,8129},
	{178031,8130}, {178077,8131}, {178120,8132}, {178157,8133}, {178200,8147}, {178258,8148},
	{178316,8149}, {178359,8150}, {178405,8151}, {178445,8152}, {178494,8153}, {178534,8124},
	{178559,8156}, {178578,8124}, {178588,8156}, {178601,8124}, {178623,8171}, {178633,8172},
	{178658,8173}, {178665,8174}, {178675,8174}, {178700,8175}, {178710,8176}, {178720,8176},
	{178745,8177}, {178752,8177}, {178774,8178}, {178787,8179}, {178791,8180}, {178801,8181},
	{178823,8182}, {178851,8183}, {178873,8184}, {178880,8185}, {178896,8186}, {178906,8186},
	{178940,8172}, {178950,8184}, {178975,8187}, {179003,8187}, {179010,8188}, {179017,8188},
	{179039,8189}, {179049,8189}, {179074,8175}, {179081,8180}, {179100,8190}, {179116,8182},
	{179126,829}, {179142,8191}, {179158,8192}, {179174,8193}, {179190,8194}, {179248,8195},
	{179297,8196}, {179346,8197}, {179392,8198}, {179444,8199}, {179490,8200}, {179530,8200},
	{179567,8201}, {179574,8201}, {179605,8202}, {179630,8203}, {179640,832}, {179665,8199},
	{179681,836}, {179709,8204}, {179737,8205}, {179771,8206}, {179778,8207}, {179788,8180},
	{179816,8208}, {179841,8209}, {179851,8210}, {179889,8211}, {179911,8212}, {179924,8213},
	{179937,8196}, {179962,8214}, {179990,8183}, {179997,828}, {180044,827}, {180075,833},
	{180097,834}, {180137,8215}, {180162,8216}, {180187,835}, {180227,8217}, {180252,8218},
	{180277,8193}, {180305,8219}, {180327,8220}, {180355,8221}, {180395,8185}, {180432,8222},
	{180454,8223}, {180479,8224}, {180504,8179}, {180538,8219}, {180548,8220}, {180564,8171},
	{180583,8225}, {180599,8225}, {180639,8202}, {180649,8173}, {180668,8226}, {180684,8226},
	{180715,8227}, {180728,8227}, {180756,8228}, {180766,8228}, {180788,8229}, {180804,8229},
	{180844,8230}, {180848,8230}, {180861,8231}, {180865,8231}, {180881,8221}, {180897,8232},
	{180913,8233}, {180923,8233}, {180945,8222}, {180955,8234}, {180968,8234}, {180999,8235},
	{181015,8235}, {181055,8191}, {181107,8215}, {181168,8217}, {181229,8205}, {181287,8223},
	{181300,8236}, {181316,8236}, {181350,8237}, {181360,8237}, {181382,8238}, {181405,8239},
	{181434,8240}, {181454,8241}, {181464,8241}, {181483,8242}, {181496,842}, {181525,843},
	{181563,851}, {181592,840}, {181608,8243}, {181633,8244}, {181643,8244}, {181671,8245},
	{181681,8245}, {181694,8245}, {181710,8246}, {181723,8247}, {181733,8248}, {181743,8248},
	{181771,8249}, {181781,8249}, {181803,8250}, {181813,8250}, {181832,8251}, {181842,8251},
	{181861,8252}, {181868,8252}, {181878,8252}, {181894,8253}, {181904,8253}, {181920,8254},
	{181930,8254}, {181946,841}, {181981,844}, {182025,849}, {182060,8255}, {182082,8255},
	{182113,8255}, {182144,8256}, {182154,8256}, {182179,8257}, {182186,8257}, {182196,8257},
	{182224,8258}, {182231,8258}, {182241,8258}, {182266,8259}, {182276,8259}, {182304,8260},
	{182314,8260}, {182342,8260}, {182349,8261}, {182359,8261}, {182387,8255}, {182397,8255},
	{182416,8255}, {182438,8262}, {182448,8262}, {182479,8261}, {182486,8263}, {182496,8263},
	{182509,8263}, {182525,8264}, {182535,8264}, {182554,8264}, {182561,8255}, {182577,8255},
	{182596,8255}, {182618,8263}, {182640,8263}, {182665,839}, {182678,8265}, {182685,8265},
	{182695,8265}, {182723,8266}, {182743,8267}, {182763,8268}, {182770,8268}, {182783,8269},
	{182793,8270}, {182800,8271}, {182817,8272}, {182821,8272}, {182831,8273}, {182838,8273},
	{182848,8274}, {182855,8274}, {182865,8275}, {182872,8275}, {182882,8276}, {182889,8277},
	{182896,8277}, {182912,8278}, {182919,8278}, {182932,8279}, {182939,8279}, {182952,8280},
	{182956,8281}, {182966,8280}, {182976,8280}, {182989,8282}, {182996,8283}, {183006,8284},
	{183010,8285}, {183017,8286}, {183027,8287}, {183031,8288}, {183038,8288}, {183048,8289},
	{183055,8290}, {183062,8290}, {183072,8291}, {183079,8291}, {183092,8287}, {183099,8292},
	{183109,8293}, {183119,8293}, {183138,8283}, {183148,8294}, {183155,8294}, {183165,8295},
	{183169,8296}, {183176,8295}, {183186,8297}, {183211,8298}, {183233,8299}, {183255,8300},
	{183280,8301}, {183302,8302}, {183318,8303}, {183340,8304}, {183368,8304}, {183399,8305},
	{183424,8305}, {183452,8306}, {183483,8306}, {183511,8307}, {183536,8307}, {183558,8307},
	{183583,8308}, {183608,8308}, {183630,8309}, {183658,8310}, {183683,8310}, {183714,8269},
	{183727,8283}, {183740,8311}, {183763,8312}, {183780,8313}, {183800,8314}, {183807,8314},
	{183820,8297}, {183830,8315}, {183843,8316}, {183850,8316}, {183860,8307}, {183867,8317},
	{183877,8317}, {183893,8318}, {183903,8319}, {183925,8321}, {183944,8322}, {183963,8323},
	{183985,8324}, {184004,8325}, {184017,8326}, {184036,8327}, {184046,8327}, {184059,8328},
	{184063,8328}, {184073,8269}, {184093,8329}, {184103,8329}, {184119,8330}, {184129,8330},
	{184142,8315}, {184165,8331}, {184193,8331}, {184224,8332}, {184249,8332}, {184277,8333},
	{184308,8333}, {184336,8315}, {184361,8315}, {184383,8315}, {184408,8334}, {184433,8334},
	{184455,8335}, {184483,8335}, {184508,8336}, {184533,8336}, {184564,8283}, {184577,8337},
	{184603,8338}, {184623,8339}, {184627,8340}, {184634,8340}, {184644,8339}, {184654,8341},
	{184661,8298}, {184684,8301}, {184707,8302}, {184730,8321}, {184753,8324}, {184776,8325},
	{184799,8306}, {184831,8308}, {184857,8309}, {184886,8333}, {184912,8334}, {184932,8335},
	{184955,8342}, {184965,8342}, {184981,8343}, {184988,8344}, {184998,8345}, {185005,8346},
	{185012,8346}, {185025,8347}, {185038,8347}, {185045,8348}, {185052,8349}, {185059,8349},
	{185072,8350}, {185082,8351}, {185092,8352}, {185099,8352}, {185115,8353}, {185122,858},
	{185151,853}, {185177,859}, {185212,8354}, {185237,860}, {185253,8355}, {185284,8356},
	{185304,8353}, {185311,8357}, {185330,8358}, {185343,8359}, {185366,8360}, {185398,8361},
	{185426,8362}, {185445,8363}, {185473,8364}, {185489,8365}, {185502,8366}, {185527,8367},
	{185534,8368}, {185569,8369}, {185594,8370}, {185619,8371}, {185647,8372}, {185678,8373},
	{185712,8365}, {185737,8374}, {185772,859}, {185797,8375}, {185810,8376}, {185832,8377},
	{185855,8378}, {185875,8379}, {185892,8380}, {185923,8381}, {185948,8382}, {185967,8377},
	{185995,8378}, {186029,8378}, {186066,8379}, {186103,8383}, {186122,8384}, {186144,8385},
	{186163,8386}, {186179,8387}, {186198,869}, {186247,8388}, {186272,861}, {186294,8389},
	{186310,862}, {186326,8390}, {186330,8390}, {186343,8390}, {186359,863}, {186390,8391},
	{186415,864}, {186440,8392}, {186453,8393}, {186481,8394}, {186503,865}, {186531,8395},
	{186544,8396}, {186548,8397}, {186579,8398}, {186604,8393}, {186632,8393}, {186663,8396},
	{186682,8399}, {186689,8399}, {186699,8400}, {186709,8400}, {186722,8400}, {186753,8397},
	{186769,8401}, {186782,8402}, {186801,8403}, {186814,8404}, {186827,866}, {186852,8405},
	{186883,8398}, {186893,8393}, {186906,8393}, {186922,8406}, {186947,8407}, {186951,873},
	{186988,8408}, {187019,874}, {187050,8409}, {187063,8410}, {187070,8410}, {187086,8407},
	{187099,8411}, {187103,8411}, {187122,8398}, {187147,8412}, {187154,8412}, {187176,8413},
	{187189,8414}, {187202,8396}, {187218,6447}, {187228,6447}, {187247,6383}, {187304,6384},
	{187361,6379}, {187402,6379}, {187452,6447}, {187462,6447}, {187466,6447}, {187473,6447},
	{187477,6383}, {187537,6384}, {187597,6379}, {187641,6608}, {187688,6638}, {187732,6447},
	{187739,6835}, {187784,6451}, {187832,6794}, {187877,6469}, {187927,6480}, {187974,6520},
	{188027,6485}, {188071,6958}, {188090,529}, {188115,6948}, {188126,6663}, {188140,6447},
	{188144,6608}, {188188,6608}, {188241,6640}, {188248,6638}, {188289,6638}, {188339,6640},
	{188352,6447}, {188356,6390}, {188363,6390}, {188379,6416}, {188389,6416}, {188405,6730},
	{188415,6730}, {188425,6730}, {188441,6835}, {188483,6835}, {188534,6451}, {188579,6451},
	{188633,528}, {188655,6599}, {188677,6599}, {188687,6454}, {188694,6794}, {188736,6794},
	{188787,6469}, {188834,6469}, {188890,6454}, {188897,6454}, {188910,6480}, {188954,6480},
	{189007,6520}, {189057,6520}, {189116,6485}, {189157,6485}, {189207,6573}, {189214,6573},
	{189230,8415}, {189237,8415}, {189247,8416}, {189257,8416}, {189279,8417}, {189295,8418},
	{189308,8419}, {189318,8419}, {189334,8420}, {189344,8420}, {189360,8421}, {189370,8421},
	{189392,8422}, {189402,8422}, {189421,8423}, {189431,8423}, {189447,8424}, {189457,8425},
	{189467,8425}, {189480,8426}, {189487,8427}, {189497,8427}, {189516,8428}, {189529,8428},
	{189548,8429}, {189558,8429}, {189574,8430}, {189590,8431}, {189600,8431}, {189628,8432},
	{189641,8433}, {189657,8434}, {189664,8434}, {189680,8435}, {189690,8435}, {189715,8436},
	{189725,8436}, {189750,8437}, {189760,8437}, {189785,8438}, {189792,8438}, {189805,2463},
	{189814,2458}, {189823,2462}, {189832,8439}, {189842,8439}, {189858,8440}, {189868,8440},
	{189884,8441}, {189894,8441}, {189913,8442}, {189929,8443}, {189939,8444}, {189952,8444},
	{189974,8445}, {189987,8446}, {190009,8443}, {190028,8447}, {190041,8448}, {190051,8448},
	{190067,8449}, {190077,8449}, {190093,8450}, {190103,8450}, {190128,8451}, {190138,8451},
	{190154,8452}, {190164,8452}, {190180,8453}, {190196,8454}, {190206,8454}, {190225,8455},
	{190235,8455}, {190248,8456}, {190258,8456}, {190274,8457}, {190284,8457}, {190309,8458},
	{190319,8458}, {190332,1370}, {190351,8459}, {190361,8459}, {190386,8460}, {190411,8461},
	{190430,8462}, {190440,8462}, {190459,8463}, {190469,8463}, {190485,8464}, {190489,8465},
	{190499,8466}, {190506,8467}, {190513,8468}, {190517,8469}, {190524,881}, {190534,881},
	{190544,8470}, {190551,891}, {190558,8471}, {190565,8472}, {190575,8473}, {190582,8473},
	{190589,891}, {190596,882}, {190606,882}, {190616,8474}, {190623,892}, {190630,8475},
	{190637,8476}, {190647,8477}, {190654,8477}, {190661,892}, {190668,8478}, {190675,8479},
	{190688,8480}, {190695,8481}, {190699,8482}, {190706,8483}, {190710,8484}, {190714,8485},
	{190721,8486}, {190725,8487}, {190738,8488}, {190748,8487}, {190761,8488}, {190771,8489},
	{190778,8490}, {190785,8491}, {190792,8492}, {190799,8493}, {190806,8494}, {190813,875},
	{190820,895}, {190827,8495}, {190834,8496}, {190838,8497}, {190845,8498}, {190852,8499},
	{190856,8500}, {190863,8501}, {190870,8502}, {190880,8503}, {190890,8504}, {190897,8505},
	{190904,8498}, {190911,8506}, {190918,8471}, {190925,8507}, {190929,8508}, {190936,8509},
	{190943,8510}, {190950,8511}, {190957,8512}, {190964,8513}, {190971,8514}, {190978,8515},
	{190985,8516}, {190992,8517}, {190996,8518}, {191003,8519}, {191007,8519}, {191017,8506},
	{191024,8520}, {191028,8520}, {191035,8477}, {191042,8521}, {191049,8522}, {191056,8523},
	{191063,8523}, {191070,8524}, {191077,8525}, {191081,8508}, {191088,8527}, {191095,8483},
	{191099,8528}, {191103,8531}, {191113,8532}, {191120,8470}, {191127,8533}, {191131,8534},
	{191138,8535}, {191145,8536}, {191155,8537}, {191162,8538}, {191169,8464}, {191179,8468},
	{191189,8481}, {191199,8484}, {191209,8496}, {191219,8517}, {191229,8539}, {191239,8540},
	{191246,8541}, {191253,8542}, {191260,8543}, {191267,8506}, {191271,8533}, {191275,8474},
	{191282,8544}, {191286,8547}, {191293,8548}, {191303,8505}, {191307,8473}, {191314,8549},
	{191318,8549}, {191328,8550}, {191335,8550}, {191345,8551}, {191352,8550}, {191359,8552},
	{191366,876}, {191373,896}, {191380,8506}, {191387,8479}, {191394,8479}, {191401,8553},
	{191405,8553}, {191415,8554}, {191422,8555}, {191426,8555}, {191436,8533}, {191440,8556},
	{191447,8556}, {191454,8520}, {191464,8557}, {191468,8509}, {191475,8532}, {191482,8507},
	{191486,8510}, {191493,8511}, {191500,8512}, {191507,8513}, {191514,8514}, {191521,8515},
	{191528,8516}, {191535,8558}, {191539,8558}, {191549,8533}, {191553,8559}, {191560,8560},
	{191576,8561}, {191592,8562}, {191605,8563}, {191615,8564}, {191628,8565}, {191635,8566},
	{191645,8567}, {191655,8568}, {191662,8569}, {191669,8570}, {191676,8571}, {191683,8572},
	{191699,8569}, {191709,8570}, {191719,8571}, {191729,8573}, {191745,8574}, {191755,8575},
	{191765,8576}, {191775,8574}, {191782,8575}, {191789,8576}, {191796,8577}, {191803,8578},
	{191810,8579}, {191817,8580}, {191824,8581}, {191834,8582}, {191844,8583}, {191851,8584},
	{191861,8585}, {191868,8586}, {191878,8587}, {191885,8588}, {191898,8589}, {191905,8590},
	{191912,8591}, {191919,8592}, {191932,8593}, {191939,8593}, {191949,8594}, {191956,8594},
	{191979,5524}, {191989,5502}, {191996,1134}, {192009,1143}, {192022,1163}, {192032,8595},
	{192039,8595}, {192052,8596}, {192062,8597}, {192072,8598}, {192079,8599}, {192086,8600},
	{192093,8601}, {192100,8602}, {192107,8603}, {192134,8604}, {192161,8603}, {192171,8604},
	{192181,8605}, {192188,8605}, {192198,8606}, {192205,8607}, {192212,8608}, {192219,6100},
	{192226,5751}, {192236,8609}, {192243,8609}, {192259,8610}, {192266,8610}, {192276,901},
	{192293,8611}, {192306,8612}, {192313,8613}, {192323,8614}, {192345,8615}, {192367,8616},
	{192389,8617}, {192396,8617}, {192412,8618}, {192419,8618}, {192432,8619}, {192439,8619},
	{192449,8620}, {192456,8620}, {192466,903}, {192486,8621}, {192493,8621}, {192503,8622},
	{192517,8623}, {192524,8623}, {192537,8624}, {192557,8625}, {192574,8626}, {192600,8627},
	{192616,8627}, {192635,8628}, {192669,8629}, {192694,8630}, {192710,8611}, {192747,8631},
	{192766,8631}, {192797,8611}, {192813,8611}, {192847,8632}, {192863,8632}, {192882,8630},
	{192917,8629}, {192933,8629}, {192955,8628}, {192971,8628}, {193002,8627}, {193040,8632},
	{193062,8633}, {193069,8634}, {193076,8634}, {193086,8634}, {193102,8616}, {193109,8635},
	{193116,8635}, {193129,8614}, {193139,8615}, {193149,8616}, {193159,8636}, {193169,8630},
	{193182,8614}, {193189,8628}, {193205,900}, {193212,8612}, {193225,8612}, {193244,8637},
	{193251,8637}, {193261,8632}, {193281,8637}, {193297,8638}, {193304,8638}, {193317,8615},
	{193324,8639}, {193331,8639}, {193344,8640}, {193351,8640}, {193364,898}, {193386,8641},
	{193393,8641}, {193403,8641}, {193419,8642}, {193426,8642}, {193436,8642}, {193455,8643},
	{193465,8644}, {193469,8644}, {193479,8645}, {193486,8646}, {193493,8647}, {193497,941},
	{193508,8649}, {193519,8650}, {193526,8651}, {193530,8651}, {193540,8652}, {193544,8653},
	{193548,8654}, {193552,8654}, {193562,8655}, {193566,8656}, {193573,8657}, {193580,8658},
	{193587,8656}, {193594,8659}, {193601,8660}, {193608,8661}, {193612,8663}, {193622,8664},
	{193633,8665}, {193644,8666}, {193648,8669}, {193658,8652}, {193665,8670}, {193672,8659},
	{193679,8659}, {193686,8671}, {193693,940}, {193703,8672}, {193713,8673}, {193717,8674},
	{193721,8674}, {193731,8675}, {193735,8675}, {193745,6303}, {193758,6303}, {193779,6302},
	{193788,6302}, {193809,2904}, {193818,4608}, {193831,4608}, {193860,6097}, {193873,6097},
	{193898,47}, {193931,2903}, {193940,5909}, {193953,5909}, {193974,3195}, {193991,2879},
	{194016,1884}, {194029,1884}, {194062,6299}, {194075,6299}, {194092,6300}, {194105,3024},
	{194118,3024}, {194151,2388}, {194164,2388}, {194197,2504}, {194210,2504}, {194231,5820},
	{194244,5820}, {194269,8676}, {194329,5416}, {194342,5416}, {194379,5346}, {194392,5346},
	{194421,5645}, {194434,5645}, {194455,6301}, {194464,3891}, {194477,3891}, {194494,4058},
	{194507,4058}, {194528,4507}, {194541,4507}, {194574,2903}, {194583,2904}, {194592,8677},
	{194622,8678}, {194656,8679}, {194707,8680}, {194749,8681}, {194801,8682}, {194851,8683},
	{194893,8684}, {194935,8685}, {194977,8686}, {195006,8687}, {195023,8688}, {195064,8677},
	{195115,8678}, {195170,8686}, {195220,8687}, {195258,8689}, {195304,8690}, {195350,8691},
	{195396,8692}, {195442,8693}, {195488,8694}, {195534,8695}, {195580,8689}, {195605,8690},
	{195630,8691}, {195647,8692}, {195664,8693}, {195681,8694}, {195698,8695}, {195715,8696},
	{195771,8697}, {195800,8698}, {195834,8699}, {195868,8700}, {195898,8701}, {195923,904},
	{195969,905}, {196015,906}, {196061,909}, {196103,8702}, {196132,8703}, {196173,8703},
	{196214,8704}, {196243,8705}, {196277,8706}, {196306,914}, {196367,8707}, {196400,8708},
	{196430,8709}, {196464,8710}, {196514,911}, {196552,920}, {196594,917}, {196644,915},
	{196697,8711}, {196710,8711}, {196735,8712}, {196752,8713}, {196769,916}, {196811,8714},
	{196848,8714}, {196889,8715}, {196918,8716}, {196959,8717}, {197008,8718}, {197038,921},
	{197072,8719}, {197089,8719}, {197134,8720}, {197151,8720}, {197180,8717}, {197205,8715},
	{197230,8721}, {197263,8721}, {197308,8722}, {197329,8723}, {197358,8723}, {197399,8724},
	{197408,8725}, {197425,8725}, {197454,8726}, {197471,8715}, {197496,8727}, {197513,8727},
	{197542,8728}, {197559,8728}, {197588,8729}, {197621,8729}, {197666,8730}, {197715,8731},
	{197728,8732}, {197741,8733}, {197750,8734}, {197759,8735}, {197772,8736}, {197785,8737},
	{197802,8738}, {197827,8739}, {197852,8740}, {197877,8741}, {197906,8742}, {197927,8743},
	{197944,8744}, {197977,8745}, {198002,8746}, {198027,8747}, {198056,8748}, {198069,8749},
	{198090,5632}, {198099,1043}, {198116,1043}, {198149,2150}, {198166,2150}, {198187,8750},
	{198241,924}, {198299,3862}, {198312,3861}, {198325,3861}, {198358,3862}, {198383,4095},
	{198396,4095}, {198417,1532}, {198430,1532}, {198451,5376}, {198468,5376}, {198489,5487},
	{198502,5487}, {198523,5486}, {198540,5486}, {198561,3304}, {198570,1941}, {198583,1941},
	{198616,927}, {198641,8751}, {198646,927}, {198702,4239}, {198719,4239}, {198756,8752},
	{198804,8752}, {198856,8752}, {198888,8752}, {198920,8753}, {198979,3889}, {199000,3889},
	{199025,4444}, {199062,8750}, {199098,8750}, {199142,8750}, {199178,8750}, {199222,8754},
	{199274,8754}, {199334,8755}, {199370,8755}, {199418,8755}, {199462,8756}, {199514,8757},
	{199566,8757}, {199598,8754}, {199630,8757}, {199674,8757}, {199706,8756}, {199742,8756},
	{199794,3022}, {199842,3022}, {199886,8758}, {199941,3355}, {199954,3355}, {199975,6181},
	{199988,6181}, {200009,8757}, {200067,3022}, {200088,4444}, {200101,3097}, {200114,3097},
	{200131,8759}, {200152,3126}, {200165,3126}, {200182,1678}, {200195,1678}, {200216,2653},
	{200237,930}, {200258,8760}, {200279,8752}, {200337,2669}, {200350,2669},
};

/* Class, value, languages, last of its word, too short to be taken unasked. */
const struct date_reading date_readings[] = {
	{4,55,1,1,0}, {4,71,1,1,0}, {4,73,3,1,0}, {4,71,3,1,0}, {4,103,5,1,0}, {4,39,7,1,0},
	{4,105,5,1,0}, {4,71,7,1,0}, {4,87,7,1,0}, {4,103,7,1,0}, {4,23,7,1,0}, {4,55,7,1,0},
	{4,103,9,1,0}, {4,105,11,1,0}, {4,39,13,1,0}, {4,23,13,1,0}, {4,7,13,1,0}, {4,103,15,1,0},
	{4,103,17,1,0}, {4,103,19,1,0}, {4,103,21,1,0}, {4,103,23,1,0}, {4,103,25,1,0}, {4,103,27,1,0},
	{4,57,11,1,0}, {4,73,29,1,0}, {4,103,31,1,0}, {4,39,33,1,0}, {4,39,35,1,0}, {4,89,37,1,0},
	{4,87,39,1,0}, {4,87,41,1,0}, {4,89,44,1,0}, {4,89,39,1,0}, {4,71,31,1,0}, {4,55,46,1,0},
	{4,57,46,1,0}, {4,103,48,1,0}, {4,103,50,1,0}, {4,89,52,1,0}, {4,87,52,1,0}, {4,103,35,1,0},
	{4,87,54,1,0}, {4,87,57,1,0}, {4,87,59,1,0}, {4,87,1,1,0}, {4,71,21,1,0}, {4,55,61,1,0},
	{4,55,25,1,0}, {4,55,63,1,0}, {4,55,65,1,0}, {4,55,27,1,0}, {4,23,44,1,0}, {4,25,44,1,0},
	{4,25,52,1,0}, {4,23,52,1,0}, {4,23,67,1,0}, {4,25,67,1,0}, {4,55,35,1,0}, {4,55,33,1,0},
	{4,55,69,1,0}, {4,25,37,1,0}, {4,23,37,1,0}, {4,7,71,1,0}, {4,7,59,1,0}, {4,7,50,1,0},
	{4,55,23,1,0}, {4,55,21,1,0}, {4,55,15,1,0}, {4,39,46,1,0}, {4,41,46,1,0}, {4,57,73,1,0},
	{4,55,73,1,0}, {4,55,71,1,0}, {4,55,75,1,0}, {4,57,75,1,0}, {4,55,77,1,0}, {4,55,79,1,0},
	{4,57,29,1,0}, {4,7,35,1,0}, {4,7,7,1,0}, {4,105,81,1,0}, {4,103,81,1,0}, {4,55,31,1,0},
	{4,87,35,1,0}, {4,23,35,1,0}, {4,55,17,1,0}, {4,55,39,1,0}, {4,39,79,1,0}, {4,57,39,1,0},
	{4,39,83,1,0}, {4,41,83,1,0}, {4,41,73,1,0}, {4,39,73,1,0}, {4,7,85,1,0}, {4,71,87,1,0},
	{4,39,85,1,0}, {4,55,87,1,0}, {4,57,37,1,0}, {4,55,41,1,0}, {4,57,44,1,0}, {4,39,61,1,0},
	{4,39,17,1,0}, {4,41,89,1,0}, {4,55,59,1,0}, {4,71,39,1,0}, {4,41,11,1,0}, {4,39,89,1,0},
	{4,71,67,1,0}, {4,71,44,1,0}, {4,73,44,1,0}, {4,73,67,1,0}, {4,73,73,1,0}, {4,71,73,1,0},
	{4,55,57,1,0}, {4,73,37,1,0}, {4,71,37,1,0}, {4,73,39,1,0}, {4,73,81,1,0}, {4,71,81,1,0},
	{4,89,29,1,0}, {4,89,81,1,0}, {4,87,81,1,0}, {4,39,23,1,0}, {4,39,15,1,0}, {4,39,73,0,0},
	{4,41,73,1,0}, {4,39,48,1,0}, {4,105,37,1,0}, {4,103,37,1,0}, {4,9,52,1,0}, {4,7,52,1,0},
	{4,103,13,1,0}, {4,87,13,1,0}, {4,55,13,1,0}, {4,103,46,1,0}, {4,103,63,1,0}, {4,105,46,1,0},
	{4,103,65,1,0}, {4,39,71,1,0}, {4,39,54,1,0}, {4,39,59,1,0}, {4,71,77,1,0}, {4,103,69,1,0},
	{4,55,19,1,0}, {4,87,5,1,0}, {4,89,91,1,0}, {4,89,93,1,0}, {4,87,93,1,0}, {4,55,67,1,0},
	{4,57,67,1,0}, {4,89,5,1,0}, {4,55,48,1,0}, {4,55,50,1,0}, {4,103,79,1,0}, {4,23,21,1,0},
	{4,23,61,1,0}, {4,87,19,1,0}, {4,23,25,1,0}, {4,57,52,1,0}, {4,55,52,1,0}, {4,87,63,1,0},
	{4,87,65,1,0}, {4,89,83,1,0}, {4,87,83,1,0}, {4,89,73,1,0}, {4,87,73,1,0}, {4,87,25,1,0},
	{4,87,46,1,0}, {4,89,46,1,0}, {4,9,81,1,0}, {4,7,81,1,0}, {4,87,27,1,0}, {4,23,83,1,0},
	{4,25,83,1,0}, {4,23,71,1,0}, {4,23,59,1,0}, {4,87,15,1,0}, {4,87,9,1,0}, {4,87,21,1,0},
	{4,87,17,1,0}, {4,87,23,1,0}, {4,71,59,1,0}, {4,71,57,1,0}, {4,87,48,1,0}, {4,23,50,1,0},
	{4,87,50,1,0}, {4,87,75,1,0}, {4,89,75,1,0}, {4,87,79,1,0}, {4,25,75,1,0}, {4,23,75,1,0},
	{4,23,46,1,0}, {4,23,1,1,0}, {4,23,5,1,0}, {4,23,17,1,0}, {4,23,63,1,0}, {4,23,65,1,0},
	{4,23,87,1,0}, {4,23,57,1,0}, {4,23,77,1,0}, {4,25,73,1,0}, {4,23,39,1,0}, {4,25,93,1,0},
	{4,23,73,1,0}, {4,25,5,1,0}, {4,25,11,1,0}, {4,23,15,1,0}, {4,23,27,1,0}, {4,25,46,1,0},
	{4,23,93,1,0}, {4,23,79,1,0}, {4,25,39,1,0}, {4,23,33,1,0}, {4,23,9,1,0}, {4,23,69,1,0},
	{4,23,23,1,0}, {4,25,29,1,0}, {4,25,91,1,0}, {4,87,61,1,0}, {4,87,69,1,0}, {4,87,33,1,0},
	{4,87,77,1,0}, {4,71,5,1,0}, {4,73,5,1,0}, {4,103,85,1,0}, {4,57,81,1,0}, {4,55,81,1,0},
	{4,103,91,1,0}, {4,55,85,1,0}, {4,23,48,1,0}, {4,39,21,1,0}, {4,103,95,1,0}, {4,39,69,1,0},
	{4,41,81,1,0}, {4,39,81,1,0}, {4,39,1,1,0}, {4,41,29,1,0}, {4,39,9,1,0}, {4,39,77,1,0},
	{4,87,67,1,0}, {4,89,67,1,0}, {4,55,5,1,0}, {4,57,5,1,0}, {4,55,93,1,0}, {4,57,93,1,0},
	{4,71,71,1,0}, {4,25,81,1,0}, {4,23,81,1,0}, {4,23,85,1,0}, {4,57,91,1,0}, {4,87,91,1,0},
	{4,23,91,1,0}, {4,55,91,1,0}, {4,7,91,1,0}, {4,71,91,1,0}, {4,39,91,1,0}, {4,57,83,1,0},
	{4,55,83,1,0}, {4,7,21,1,0}, {4,7,5,1,0}, {4,7,17,1,0}, {4,7,63,1,0}, {4,9,93,1,0},
	{4,7,25,1,0}, {4,7,93,1,0}, {4,7,79,1,0}, {4,39,44,1,0}, {4,41,44,1,0}, {4,7,31,1,0},
	{4,41,52,1,0}, {4,39,52,1,0}, {4,105,73,1,0}, {4,103,73,1,0}, {4,41,37,1,0}, {4,7,57,1,0},
	{4,39,41,1,0}, {4,39,39,1,0}, {4,41,39,1,0}, {4,103,83,1,0}, {4,9,37,1,0}, {4,7,41,1,0},
	{4,9,44,1,0}, {4,105,52,1,0}, {4,103,52,1,0}, {4,87,71,1,0}, {4,71,48,1,0}, {4,71,50,1,0},
	{4,7,61,1,0}, {4,7,65,1,0}, {4,9,73,1,0}, {4,7,73,1,0}, {4,7,15,1,0}, {4,7,9,1,0}, {4,7,1,1,0},
	{4,9,11,1,0}, {4,9,29,1,0}, {4,9,91,1,0}, {4,7,75,1,0}, {4,7,46,1,0}, {4,7,87,1,0},
	{4,7,77,1,0}, {4,7,39,1,0}, {4,9,5,1,0}, {4,7,27,1,0}, {4,9,46,1,0}, {4,9,39,1,0}, {4,7,83,1,0},
	{4,9,83,1,0}, {4,7,33,1,0}, {4,9,75,1,0}, {4,7,69,1,0}, {4,73,11,1,0}, {4,73,91,1,0},
	{4,71,23,1,0}, {4,103,87,1,0}, {4,71,15,1,0}, {4,71,9,1,0}, {4,71,17,1,0}, {4,7,48,1,0},
	{4,39,87,1,0}, {4,23,31,1,0}, {4,71,19,1,0}, {4,7,44,1,0}, {4,39,67,1,0}, {4,41,67,1,0},
	{4,7,67,1,0}, {4,9,67,1,0}, {4,71,75,1,0}, {4,73,75,1,0}, {4,39,5,1,0}, {4,41,93,1,0},
	{4,41,5,1,0}, {4,39,25,1,0}, {4,39,93,1,0}, {4,103,57,1,0}, {4,103,59,1,0}, {4,103,1,1,0},
	{4,103,71,1,0}, {4,73,52,1,0}, {4,71,52,1,0}, {4,87,85,1,0}, {4,103,54,1,0}, {4,39,27,1,0},
	{4,71,85,1,0}, {4,71,79,1,0}, {4,39,63,1,0}, {4,39,50,1,0}, {4,71,27,1,0}, {4,41,91,1,0},
	{4,105,29,1,0}, {4,39,65,1,0}, {4,105,93,1,0}, {4,71,25,1,0}, {4,103,93,1,0}, {4,71,46,1,0},
	{4,73,46,1,0}, {4,71,93,1,0}, {4,73,93,1,0}, {4,103,77,1,0}, {4,39,75,1,0}, {4,41,75,1,0},
	{4,103,75,1,0}, {4,105,75,1,0}, {4,71,61,1,0}, {4,71,63,1,0}, {4,105,91,1,0}, {4,39,31,1,0},
	{4,87,31,1,0}, {4,71,65,1,0}, {4,71,33,1,0}, {4,71,69,1,0}, {4,71,35,1,0}, {4,87,87,1,0},
	{4,103,61,1,0}, {4,103,39,1,0}, {4,105,39,1,0}, {4,89,11,1,0}, {4,103,33,1,0}, {4,103,67,1,0},
	{4,103,44,1,0}, {4,105,44,1,0}, {4,105,67,1,0}, {4,55,9,1,0}, {4,7,97,1,0}, {4,71,97,1,0},
	{4,103,97,1,0}, {4,55,97,1,0}, {4,23,97,1,0}, {4,87,97,1,0}, {4,39,97,1,0}, {4,87,99,1,0},
	{4,87,101,1,0}, {4,87,103,1,0}, {4,89,101,1,0}, {4,89,106,1,0}, {4,89,99,1,0}, {4,89,108,1,0},
	{4,71,99,1,0}, {4,73,99,1,0}, {4,73,101,1,0}, {4,71,101,1,0}, {4,71,106,1,0}, {4,73,106,1,0},
	{4,71,108,1,0}, {4,73,108,1,0}, {4,89,110,1,0}, {4,87,110,1,0}, {4,55,112,1,0}, {4,57,112,1,0},
	{4,103,114,1,0}, {4,103,116,1,0}, {4,39,116,1,0}, {4,39,118,1,0}, {4,57,110,1,0},
	{4,55,110,1,0}, {4,23,120,1,0}, {4,55,114,1,0}, {4,55,118,1,0}, {4,55,116,1,0}, {4,103,106,1,0},
	{4,105,106,1,0}, {4,103,99,1,0}, {4,105,99,1,0}, {4,105,3,1,0}, {4,103,3,1,0}, {4,105,101,1,0},
	{4,103,101,1,0}, {4,103,108,1,0}, {4,105,108,1,0}, {4,55,122,1,0}, {4,57,122,1,0},
	{4,55,99,1,0}, {4,57,101,1,0}, {4,55,101,1,0}, {4,55,124,1,0}, {4,57,99,1,0}, {4,57,124,1,0},
	{4,73,110,1,0}, {4,71,110,1,0}, {4,55,103,1,0}, {4,57,108,1,0}, {4,57,106,1,0}, {4,87,120,1,0},
	{4,87,114,1,0}, {4,87,116,1,0}, {4,25,106,1,0}, {4,23,99,1,0}, {4,25,3,1,0}, {4,23,122,1,0},
	{4,25,99,1,0}, {4,23,114,1,0}, {4,23,110,1,0}, {4,23,103,1,0}, {4,25,110,1,0}, {4,23,3,1,0},
	{4,25,122,1,0}, {4,25,103,1,0}, {4,87,118,1,0}, {4,25,101,1,0}, {4,23,101,1,0}, {4,23,124,1,0},
	{4,25,124,1,0}, {4,71,114,1,0}, {4,71,124,1,0}, {4,73,124,1,0}, {4,103,118,1,0}, {4,55,120,1,0},
	{4,39,101,1,0}, {4,103,120,1,0}, {4,7,116,1,0}, {4,7,118,1,0}, {4,7,106,1,0}, {4,41,101,1,0},
	{4,89,3,1,0}, {4,87,3,1,0}, {4,39,112,1,0}, {4,41,112,1,0}, {4,41,110,1,0}, {4,39,110,1,0},
	{4,39,99,1,0}, {4,41,99,1,0}, {4,7,99,1,0}, {4,9,3,1,0}, {4,9,99,1,0}, {4,9,101,1,0},
	{4,7,101,1,0}, {4,7,114,1,0}, {4,7,110,1,0}, {4,7,108,1,0}, {4,9,110,1,0}, {4,7,3,1,0},
	{4,7,103,1,0}, {4,9,103,1,0}, {4,39,122,1,0}, {4,41,122,1,0}, {4,39,120,1,0}, {4,7,120,1,0},
	{4,103,124,1,0}, {4,105,124,1,0}, {4,41,106,1,0}, {4,39,106,1,0}, {4,39,108,1,0},
	{4,41,108,1,0}, {4,7,124,1,0}, {4,9,124,1,0}, {4,71,118,1,0}, {4,71,116,1,0}, {4,87,122,1,0},
	{4,89,122,1,0}, {4,23,116,1,0}, {4,23,118,1,0}, {4,41,3,1,0}, {4,39,3,1,0}, {4,39,114,1,0},
	{4,39,124,1,0}, {4,41,124,1,0}, {4,105,110,1,0}, {4,103,110,1,0}, {4,87,124,1,0},
	{4,89,124,1,0}, {4,71,122,1,0}, {4,73,122,1,0}, {4,7,122,1,0}, {4,9,122,1,0}, {4,103,122,1,0},
	{4,105,122,1,0}, {4,71,120,1,0}, {4,57,3,1,0}, {4,55,3,1,0}, {4,87,126,1,0}, {4,89,126,1,0},
	{4,39,126,1,0}, {4,41,126,1,0}, {4,71,126,1,0}, {4,73,126,1,0}, {4,7,126,1,0}, {4,9,126,1,0},
	{4,103,126,1,0}, {4,105,126,1,0}, {4,23,126,1,0}, {4,25,126,1,0}, {4,55,126,1,0},
	{4,57,126,1,0}, {4,71,128,1,0}, {4,9,130,1,0}, {4,9,132,1,0}, {4,7,128,1,0}, {4,7,134,1,0},
	{4,39,57,1,0}, {4,25,132,1,0}, {4,23,132,1,0}, {4,25,130,1,0}, {4,23,128,1,0}, {4,23,130,1,0},
	{4,55,137,1,0}, {4,57,137,1,0}, {4,57,132,1,0}, {4,57,130,1,0}, {4,55,134,1,0}, {4,41,130,1,0},
	{4,41,132,1,0}, {4,39,128,1,0}, {4,39,134,1,0}, {4,105,130,1,0}, {4,105,132,1,0},
	{4,105,137,1,0}, {4,103,139,1,0}, {4,103,134,1,0}, {4,103,137,1,0}, {4,105,139,1,0},
	{4,39,141,1,0}, {4,41,141,1,0}, {4,7,137,1,0}, {4,9,137,1,0}, {4,7,139,1,0}, {4,9,139,1,0},
	{4,7,141,1,0}, {4,9,141,1,0}, {4,89,130,1,0}, {4,89,132,1,0}, {4,87,134,1,0}, {4,87,137,1,0},
	{4,89,137,1,0}, {4,23,137,1,0}, {4,25,137,1,0}, {4,23,139,1,0}, {4,25,139,1,0}, {4,87,139,1,0},
	{4,89,139,1,0}, {4,87,128,1,0}, {4,23,141,1,0}, {4,25,141,1,0}, {4,71,139,1,0}, {4,73,139,1,0},
	{4,73,130,1,0}, {4,73,132,1,0}, {4,71,134,1,0}, {4,55,128,1,0}, {4,87,141,1,0}, {4,89,141,1,0},
	{4,103,141,1,0}, {4,105,141,1,0}, {4,55,139,1,0}, {4,57,139,1,0}, {4,103,128,1,0},
	{4,55,141,1,0}, {4,57,141,1,0}, {4,39,139,1,0}, {4,41,139,1,0}, {4,39,137,1,0}, {4,41,137,1,0},
	{4,71,141,1,0}, {4,73,141,1,0}, {4,73,137,1,0}, {4,71,137,1,0}, {4,71,143,1,0}, {4,73,143,1,0},
	{4,39,145,1,0}, {4,41,145,1,0}, {4,41,147,1,0}, {4,39,147,1,0}, {4,39,149,1,0}, {4,41,149,1,0},
	{4,39,151,1,0}, {4,41,151,1,0}, {4,39,143,1,0}, {4,41,143,1,0}, {4,87,151,1,0}, {4,89,151,1,0},
	{4,55,149,1,0}, {4,55,145,0,0}, {4,57,145,1,0}, {4,57,149,1,0}, {4,55,143,1,0}, {4,57,143,1,0},
	{4,55,147,1,0}, {4,57,147,1,0}, {4,103,145,1,0}, {4,105,145,1,0}, {4,103,151,1,0},
	{4,105,151,1,0}, {4,87,149,1,0}, {4,89,149,1,0}, {4,87,143,1,0}, {4,89,143,1,0}, {4,87,145,1,0},
	{4,89,145,1,0}, {4,23,147,1,0}, {4,25,147,1,0}, {4,23,145,1,0}, {4,25,145,1,0}, {4,23,143,1,0},
	{4,25,143,1,0}, {4,23,151,1,0}, {4,25,151,1,0}, {4,23,149,1,0}, {4,25,149,1,0}, {4,87,147,1,0},
	{4,89,147,1,0}, {4,103,149,1,0}, {4,105,149,1,0}, {4,103,143,1,0}, {4,105,143,1,0},
	{4,7,147,1,0}, {4,9,147,1,0}, {4,71,145,1,0}, {4,73,145,1,0}, {4,71,151,1,0}, {4,73,151,1,0},
	{4,55,151,1,0}, {4,57,151,1,0}, {4,103,147,1,0}, {4,105,147,1,0}, {4,7,143,1,0}, {4,9,143,1,0},
	{4,7,145,1,0}, {4,9,145,1,0}, {4,7,151,1,0}, {4,9,151,1,0}, {4,7,149,1,0}, {4,9,149,1,0},
	{4,71,149,1,0}, {4,73,149,1,0}, {4,73,147,1,0}, {4,71,147,1,0}, {4,39,153,1,0}, {4,39,155,1,0},
	{4,41,155,1,0}, {4,41,153,1,0}, {4,7,155,1,0}, {4,9,155,1,0}, {4,55,153,1,0}, {4,55,155,1,0},
	{4,57,155,1,0}, {4,57,153,1,0}, {4,103,153,1,0}, {4,105,153,1,0}, {4,105,155,1,0},
	{4,103,155,1,0}, {4,87,153,1,0}, {4,87,155,1,0}, {4,89,155,1,0}, {4,23,153,1,0}, {4,23,155,1,0},
	{4,25,155,1,0}, {4,25,153,1,0}, {4,71,153,1,0}, {4,71,155,1,0}, {4,73,155,1,0}, {4,73,153,1,0},
	{4,7,153,1,0}, {4,9,153,1,0}, {4,39,157,1,0}, {4,41,157,1,0}, {4,55,157,1,0}, {4,57,157,1,0},
	{4,87,157,1,0}, {4,89,157,1,0}, {4,23,157,1,0}, {4,25,157,1,0}, {4,7,157,1,0}, {4,9,157,1,0},
	{4,103,157,1,0}, {4,105,157,1,0}, {4,71,157,1,0}, {4,73,157,1,0}, {4,71,159,1,0},
	{4,73,159,1,0}, {4,39,159,1,0}, {4,41,159,1,0}, {4,55,159,1,0}, {4,57,159,1,0}, {4,87,159,1,0},
	{4,89,159,1,0}, {4,23,159,1,0}, {4,25,159,1,0}, {4,103,159,1,0}, {4,105,159,1,0}, {4,7,159,1,0},
	{4,9,159,1,0}, {4,39,161,1,0}, {4,41,161,1,0}, {4,55,161,1,0}, {4,57,161,1,0}, {4,103,161,1,0},
	{4,105,161,1,0}, {4,87,161,1,0}, {4,89,161,1,0}, {4,23,161,1,0}, {4,25,161,1,0}, {4,71,161,1,0},
	{4,73,161,1,0}, {4,7,161,1,0}, {4,9,161,1,0}, {4,103,163,1,0}, {4,105,163,1,0}, {4,55,163,1,0},
	{4,57,163,1,0}, {4,23,163,1,0}, {4,25,163,1,0}, {4,39,163,1,0}, {4,41,163,1,0}, {4,87,163,1,0},
	{4,89,163,1,0}, {4,71,163,1,0}, {4,73,163,1,0}, {4,7,163,1,0}, {4,9,163,1,0}, {4,39,165,1,0},
	{4,41,165,1,0}, {4,23,165,1,0}, {4,25,165,1,0}, {4,87,165,1,0}, {4,89,165,1,0}, {4,55,165,1,0},
	{4,57,165,1,0}, {4,71,165,1,0}, {4,73,165,1,0}, {4,103,165,1,0}, {4,105,165,1,0}, {4,7,165,1,0},
	{4,9,165,1,0}, {4,39,167,1,0}, {4,41,167,1,0}, {4,87,167,1,0}, {4,89,167,1,0}, {4,55,167,1,0},
	{4,57,167,1,0}, {4,23,167,1,0}, {4,25,167,1,0}, {4,103,167,1,0}, {4,105,167,1,0},
	{4,71,167,1,0}, {4,73,167,1,0}, {4,7,167,1,0}, {4,9,167,1,0}, {4,71,169,1,0}, {4,73,169,1,0},
	{4,55,169,1,0}, {4,57,169,1,0}, {4,41,169,1,0}, {4,39,169,1,0}, {4,87,169,1,0}, {4,89,169,1,0},
	{4,25,169,1,0}, {4,23,169,1,0}, {4,103,169,1,0}, {4,105,169,1,0}, {4,9,169,1,0}, {4,7,169,1,0},
	{4,39,171,1,0}, {4,23,171,1,0}, {4,103,171,1,0}, {4,55,171,1,0}, {4,7,171,1,0}, {4,71,171,1,0},
	{4,87,171,1,0}, {4,39,173,1,0}, {4,87,173,1,0}, {4,23,173,1,0}, {4,103,173,1,0}, {4,55,173,1,0},
	{4,7,173,1,0}, {4,71,173,1,0}, {4,9,175,1,0}, {4,41,175,1,0}, {4,105,175,1,0}, {4,73,175,1,0},
	{4,103,177,1,0}, {4,25,175,1,0}, {4,23,177,1,0}, {4,57,175,1,0}, {4,89,175,1,0}, {4,87,177,1,0},
	{4,71,177,1,0}, {4,55,177,1,0}, {4,39,177,1,0}, {4,7,177,1,0}, {4,57,179,1,0}, {4,55,179,1,0},
	{4,89,179,1,0}, {4,87,179,1,0}, {4,71,179,1,0}, {4,73,179,1,0}, {4,39,179,1,0}, {4,41,179,1,0},
	{4,7,179,1,0}, {4,9,179,1,0}, {4,105,179,1,0}, {4,23,179,1,0}, {4,103,179,1,0}, {4,25,179,1,0},
	{4,87,181,1,0}, {4,55,181,0,0}, {4,71,181,1,0}, {4,39,181,1,0}, {4,23,181,1,0}, {4,103,181,1,0},
	{4,71,181,1,0}, {4,55,181,1,0}, {4,89,183,1,0}, {4,87,183,1,0}, {4,105,183,1,0},
	{4,103,183,1,0}, {4,57,183,1,0}, {4,55,183,1,0}, {4,25,183,1,0}, {4,23,183,1,0}, {4,41,183,1,0},
	{4,39,183,1,0}, {4,9,183,1,0}, {4,7,183,1,0}, {4,73,183,1,0}, {4,71,183,1,0}, {4,87,185,1,0},
	{4,89,185,1,0}, {4,71,187,1,0}, {4,73,187,1,0}, {4,87,187,1,0}, {4,89,187,1,0}, {4,87,189,1,0},
	{4,89,189,1,0}, {4,23,189,1,0}, {4,25,189,1,0}, {4,23,187,1,0}, {4,25,187,1,0}, {4,39,187,1,0},
	{4,41,187,1,0}, {4,39,189,1,0}, {4,41,189,1,0}, {4,71,192,1,0}, {4,73,192,1,0}, {4,39,185,1,0},
	{4,41,185,1,0}, {4,71,185,1,0}, {4,73,185,1,0}, {4,7,194,1,0}, {4,71,194,1,0}, {4,39,194,1,0},
	{4,55,194,1,0}, {4,103,194,1,0}, {4,23,194,1,0}, {4,87,194,1,0}, {4,103,196,1,0},
	{4,71,196,1,0}, {4,55,196,1,0}, {4,7,196,1,0}, {4,39,196,1,0}, {4,87,196,1,0}, {4,23,196,1,0},
	{4,87,198,1,0}, {4,39,198,1,0}, {4,41,198,1,0}, {4,57,198,1,0}, {4,55,198,1,0}, {4,105,198,1,0},
	{4,103,198,1,0}, {4,23,198,1,0}, {4,25,198,1,0}, {4,71,198,1,0}, {4,73,198,1,0}, {4,7,198,1,0},
	{4,9,198,1,0}, {4,87,200,1,0}, {4,39,200,1,0}, {4,7,200,1,0}, {4,103,200,1,0}, {4,23,200,1,0},
	{4,71,200,1,0}, {4,55,200,1,0}, {4,55,145,1,0}, {4,39,192,1,0}, {4,87,192,1,0}, {4,89,192,1,0},
	{4,23,192,1,0}, {4,25,192,1,0}, {4,41,192,1,0}, {4,7,192,1,0}, {4,9,192,1,0}, {4,87,202,1,0},
	{4,89,202,1,0}, {4,39,202,1,0}, {4,41,202,1,0}, {5,0,204,1,1}, {4,58,205,1,0}, {4,55,205,1,0},
	{4,56,205,1,0}, {4,54,205,1,0}, {1,8,205,1,1}, {1,4,207,1,1}, {4,57,205,1,0}, {1,8,207,1,1},
	{1,4,205,1,1}, {4,41,205,1,0}, {4,89,205,1,0}, {4,25,205,1,0}, {4,9,205,1,0}, {4,105,205,1,0},
	{4,73,205,1,0}, {1,10,207,1,1}, {1,10,205,1,1}, {3,1,65,1,0}, {3,2,65,1,0}, {3,0,65,1,0},
	{4,104,209,1,0}, {4,72,209,1,0}, {4,88,209,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {5,0,204,1,0},
	{5,0,204,1,0}, {3,0,211,1,1}, {2,1,89,1,1}, {3,1,211,1,1}, {2,2,89,1,1}, {2,3,89,1,1},
	{2,4,89,1,1}, {2,5,89,1,1}, {5,0,204,1,0}, {4,57,213,1,0}, {4,73,213,1,0}, {4,89,213,1,0},
	{5,0,204,1,0}, {5,0,204,1,0}, {3,0,215,1,0}, {4,57,220,1,0}, {4,105,220,1,0}, {4,73,19,1,0},
	{4,73,222,1,0}, {4,71,222,1,0}, {4,105,213,1,0}, {4,103,220,1,0}, {4,105,224,1,0},
	{4,103,226,1,0}, {4,55,226,1,0}, {4,23,226,1,0}, {4,87,226,1,0}, {4,39,226,1,0}, {4,7,226,1,0},
	{4,71,226,1,0}, {4,89,224,1,0}, {4,73,224,1,0}, {4,104,220,1,0}, {4,55,228,1,0}, {4,57,230,1,0},
	{4,105,230,1,0}, {4,89,230,1,0}, {4,25,230,1,0}, {4,9,230,1,0}, {4,41,230,1,0}, {4,73,230,1,0},
	{4,9,7,1,0}, {4,41,7,1,0}, {4,73,7,1,0}, {4,89,7,1,0}, {4,105,7,1,0}, {4,25,7,1,0},
	{4,57,7,1,0}, {4,54,50,1,0}, {4,102,50,1,0}, {4,57,50,1,0}, {2,0,232,1,1}, {2,1,232,1,1},
	{2,2,232,1,1}, {2,3,232,1,1}, {2,4,232,1,1}, {2,5,232,1,1}, {2,6,232,1,1}, {2,0,234,0,1},
	{5,0,204,1,1}, {3,1,236,1,0}, {3,2,73,1,0}, {2,0,234,1,1}, {4,56,73,1,0}, {1,10,238,1,0},
	{3,0,93,1,0}, {3,1,63,1,0}, {4,58,73,1,0}, {2,2,240,1,1}, {3,0,95,1,1}, {1,7,234,1,0},
	{5,0,204,1,0}, {2,1,200,1,1}, {1,4,242,0,1}, {5,0,204,1,0}, {2,6,95,1,0}, {8,8,130,1,0},
	{4,54,244,1,0}, {1,12,29,1,0}, {1,4,246,1,0}, {3,1,248,1,0}, {4,8,73,1,0}, {1,9,211,1,0},
	{4,87,250,1,0}, {4,89,250,1,0}, {1,4,252,1,0}, {1,4,230,1,0}, {1,4,52,1,0}, {1,4,268,1,0},
	{1,4,21,1,0}, {1,4,282,1,0}, {1,8,29,1,0}, {1,4,242,1,0}, {1,5,211,1,0}, {1,11,211,1,0},
	{2,0,284,1,1}, {4,8,286,1,0}, {4,103,286,1,0}, {4,87,286,1,0}, {4,23,286,1,0}, {4,39,286,1,0},
	{4,71,286,1,0}, {4,7,286,1,0}, {4,55,286,1,0}, {10,2,61,1,0}, {3,1,220,1,0}, {3,0,220,1,0},
	{3,2,220,1,0}, {1,3,288,1,1}, {3,0,290,1,0}, {1,11,293,1,1}, {3,1,295,1,0}, {1,7,297,1,1},
	{4,103,250,1,0}, {4,105,250,1,0}, {4,104,250,1,0}, {1,4,213,1,1}, {1,4,293,1,1},
	{4,103,299,1,0}, {4,104,299,1,0}, {4,105,299,1,0}, {3,1,27,1,0}, {3,1,301,1,0}, {1,12,246,1,0},
	{1,8,304,0,0}, {3,0,228,0,1}, {5,0,204,1,0}, {1,8,307,1,1}, {1,8,83,1,0}, {1,8,312,1,0},
	{1,5,246,1,0}, {1,8,316,1,0}, {1,8,318,1,0}, {4,8,339,1,0}, {1,8,344,1,0}, {1,8,346,1,0},
	{1,8,351,1,0}, {1,8,357,1,0}, {1,8,368,1,0}, {1,8,372,1,1}, {1,8,59,1,0}, {1,8,374,1,0},
	{1,8,379,1,0}, {1,8,381,1,0}, {1,8,389,1,0}, {1,8,392,1,0}, {1,8,213,1,0}, {1,8,395,1,0},
	{1,8,44,1,0}, {1,8,19,1,0}, {1,8,399,1,0}, {10,3,61,0,0}, {2,0,57,1,0}, {2,0,403,0,0},
	{2,3,284,1,1}, {1,1,246,1,0}, {2,0,57,1,0}, {1,10,250,1,0}, {4,55,244,1,0}, {4,8,379,1,0},
	{2,0,75,1,1}, {1,4,48,1,0}, {5,0,204,1,1}, {2,5,406,1,0}, {2,0,95,1,1}, {4,103,11,1,0},
	{4,55,11,1,0}, {4,39,11,1,0}, {4,23,11,1,0}, {4,7,11,1,0}, {4,71,11,1,0}, {4,87,11,1,0},
	{2,4,406,1,0}, {4,56,75,1,1}, {4,54,408,1,0}, {2,1,95,1,1}, {2,5,31,1,1}, {3,1,228,1,1},
	{1,8,238,1,0}, {3,1,410,1,0}, {2,3,412,1,1}, {3,1,44,1,0}, {1,10,83,1,1}, {1,8,224,1,1},
	{2,4,412,1,1}, {2,1,29,0,0}, {2,4,415,1,1}, {2,3,418,0,1}, {2,4,425,1,1}, {2,4,427,1,0},
	{2,4,211,1,0}, {2,3,211,1,0}, {2,3,406,1,0}, {2,0,429,1,1}, {2,0,432,1,0}, {2,4,434,1,0},
	{2,0,211,1,0}, {2,4,432,1,1}, {1,7,211,1,0}, {4,54,286,1,0}, {2,4,436,1,0}, {2,4,425,1,0},
	{2,3,429,1,1}, {2,3,438,1,0}, {2,3,242,1,0}, {2,3,432,1,0}, {2,1,432,1,0}, {1,11,246,1,0},
	{3,0,295,1,0}, {2,0,444,0,1}, {2,4,450,1,1}, {2,0,461,1,0}, {2,4,466,1,0}, {2,4,213,1,0},
	{2,4,470,1,0}, {2,5,479,1,1}, {5,0,204,1,0}, {2,4,444,1,1}, {2,1,31,1,1}, {3,1,290,1,0},
	{2,4,31,1,1}, {2,5,481,1,1}, {3,0,204,0,0}, {5,0,204,1,0}, {4,104,50,1,0}, {1,1,50,1,0},
	{1,3,50,1,0}, {4,88,50,1,0}, {3,0,236,1,0}, {1,1,297,1,1}, {4,57,23,1,0}, {4,57,48,1,0},
	{2,4,284,1,0}, {3,1,286,1,0}, {4,8,297,1,1}, {4,105,95,1,0}, {4,54,11,1,0}, {4,55,485,1,1},
	{2,2,487,0,0}, {2,5,39,0,0}, {3,0,250,0,1}, {5,0,204,1,0}, {4,105,50,1,0}, {4,9,50,1,0},
	{4,25,50,1,0}, {4,89,50,1,0}, {4,73,50,1,0}, {4,41,50,1,0}, {4,105,48,1,0}, {1,5,50,1,0},
	{1,10,50,1,0}, {1,12,50,1,0}, {1,2,50,1,0}, {1,4,50,1,0}, {1,8,50,1,0}, {4,88,48,1,0},
	{4,89,48,1,0}, {1,7,50,1,0}, {1,6,50,1,0}, {1,11,50,1,0}, {4,72,50,1,0}, {1,9,50,1,0},
	{4,72,48,1,0}, {4,73,48,1,0}, {4,56,50,1,0}, {4,8,50,1,0}, {4,58,50,1,0}, {4,59,50,1,0},
	{4,55,95,0,1}, {4,56,489,1,1}, {4,55,489,1,0}, {4,56,432,1,1}, {3,0,491,1,0}, {2,5,39,1,0},
	{4,105,17,1,0}, {4,8,83,1,0}, {4,8,48,1,0}, {1,12,211,1,0}, {1,6,211,1,0}, {4,87,211,1,0},
	{4,89,211,1,0}, {4,88,211,1,0}, {2,2,493,1,0}, {2,4,493,1,0}, {2,0,493,1,0}, {2,1,493,1,0},
	{2,3,493,1,0}, {2,5,493,1,0}, {4,39,495,1,0}, {4,103,495,1,0}, {4,23,495,1,0}, {4,87,495,1,0},
	{4,7,495,1,0}, {4,71,495,1,0}, {4,55,495,1,0}, {4,54,497,1,0}, {3,0,499,1,0}, {4,54,379,1,0},
	{4,54,23,1,0}, {4,54,499,1,0}, {1,10,246,1,0}, {4,54,222,1,0}, {2,2,487,1,0}, {4,104,286,1,0},
	{4,105,286,1,0}, {3,1,250,1,1}, {1,9,293,1,1}, {2,5,48,1,0}, {1,8,432,1,1}, {4,105,83,1,0},
	{1,8,501,1,1}, {1,8,503,1,0}, {1,8,505,1,0}, {1,8,508,1,0}, {1,4,224,1,1}, {1,4,29,1,0},
	{1,4,510,1,0}, {1,4,512,1,1}, {1,4,514,1,0}, {3,1,505,1,0}, {1,4,344,1,1}, {4,57,224,1,0},
	{1,4,516,1,0}, {1,4,569,1,0}, {1,4,575,1,0}, {4,58,505,1,0}, {1,4,316,1,0}, {1,4,577,1,0},
	{1,4,604,1,0}, {1,4,609,1,0}, {1,4,612,1,0}, {1,4,286,1,0}, {1,4,617,1,0}, {1,4,5,1,0},
	{1,4,495,1,0}, {1,4,432,1,0}, {1,4,395,1,0}, {1,4,620,1,0}, {2,2,623,1,0}, {1,4,389,1,1},
	{4,88,244,1,0}, {4,72,244,1,0}, {2,2,29,1,0}, {4,88,7,1,0}, {4,72,7,1,0}, {1,12,44,0,0},
	{4,8,244,0,0}, {1,2,427,0,1}, {2,3,425,0,1}, {2,4,625,1,1}, {2,2,628,1,0}, {2,3,425,1,0},
	{2,4,630,1,0}, {2,1,628,1,0}, {1,12,44,1,0}, {2,2,284,1,1}, {2,4,242,1,0}, {2,4,510,1,0},
	{2,4,632,1,0}, {2,4,628,1,0}, {2,6,628,1,0}, {2,5,628,1,0}, {2,3,628,1,0}, {1,2,427,1,1},
	{2,0,628,1,0}, {4,54,1,1,0}, {2,3,52,1,0}, {2,0,635,1,1}, {1,3,211,1,0}, {2,6,316,1,1},
	{2,1,284,1,1}, {2,5,242,1,1}, {2,4,637,1,1}, {3,1,29,1,0}, {2,4,510,0,1}, {2,5,211,1,1},
	{2,4,639,1,1}, {4,58,48,1,0}, {4,54,48,1,0}, {1,4,641,1,1}, {2,5,211,1,0}, {2,6,213,0,1},
	{5,0,204,1,0}, {2,0,412,0,1}, {2,6,213,1,1}, {2,6,432,1,1}, {2,6,213,1,0}, {2,0,412,1,0},
	{2,6,211,0,1}, {3,0,211,1,1}, {2,6,643,1,1}, {2,6,31,1,1}, {4,57,643,1,0}, {2,2,645,0,1},
	{2,6,481,1,1}, {2,6,211,1,1}, {2,6,481,1,0}, {2,6,645,1,1}, {2,6,412,1,0}, {2,5,645,1,1},
	{2,5,412,1,0}, {2,2,412,1,0}, {4,57,645,1,0}, {2,5,643,1,1}, {2,2,643,1,1}, {2,6,479,1,1},
	{4,56,284,1,0}, {4,56,412,1,1}, {4,55,643,1,0}, {4,72,29,1,0}, {2,3,29,1,0}, {2,1,29,1,0},
	{5,0,204,1,0}, {3,2,61,1,0}, {2,1,316,0,1}, {2,2,461,1,1}, {2,1,316,1,0}, {2,2,211,1,1},
	{2,2,647,1,0}, {2,2,479,1,0}, {4,8,75,1,1}, {2,1,461,1,1}, {2,1,479,1,0}, {2,1,481,1,0},
	{3,0,495,1,0}, {4,55,29,1,0}, {1,8,652,1,0}, {1,8,236,1,0}, {1,8,679,1,0}, {1,8,695,1,0},
	{1,8,699,1,0}, {1,8,701,1,0}, {1,8,408,1,0}, {1,8,705,1,0}, {1,8,81,1,0}, {4,56,505,1,0},
	{1,4,501,1,1}, {4,71,29,1,0}, {4,87,29,1,0}, {4,104,29,1,0}, {1,8,21,1,1}, {4,55,709,1,0},
	{4,71,709,1,0}, {4,39,709,1,0}, {4,87,709,1,0}, {4,23,709,1,0}, {4,103,709,1,0}, {4,7,709,1,0},
	{4,54,505,1,0}, {1,4,711,1,0}, {1,8,713,1,0}, {1,8,717,1,0}, {1,12,497,1,1}, {1,8,9,1,1},
	{1,8,720,1,0}, {1,8,37,1,0}, {1,4,723,1,0}, {1,4,709,1,0}, {1,4,729,1,0}, {4,56,244,1,0},
	{1,8,709,1,0}, {4,39,213,1,0}, {1,8,736,1,0}, {1,8,620,1,0}, {1,4,740,1,1}, {1,4,461,1,0},
	{1,4,425,1,0}, {1,4,31,1,1}, {1,8,35,1,0}, {1,8,87,1,0}, {2,0,52,1,1}, {3,2,37,1,0},
	{3,1,37,1,0}, {4,55,379,1,0}, {4,55,497,1,0}, {1,6,250,1,0}, {2,1,412,1,1}, {4,72,31,1,0},
	{4,73,31,1,0}, {1,11,29,1,0}, {8,9,130,1,0}, {4,57,284,1,0}, {4,56,286,1,0}, {4,23,293,1,0},
	{2,1,211,1,1}, {4,25,295,1,0}, {4,105,295,1,0}, {4,89,295,1,0}, {4,41,295,1,0}, {4,9,295,1,0},
	{4,57,295,1,0}, {4,73,295,1,0}, {1,9,234,1,1}, {8,11,130,1,0}, {2,6,746,1,0}, {1,4,487,0,0},
	{2,1,748,1,1}, {2,1,750,1,1}, {1,4,487,1,0}, {2,1,389,1,0}, {4,104,213,1,1}, {3,0,752,1,0},
	{3,1,752,1,0}, {2,1,240,1,1}, {4,103,213,1,1}, {4,8,85,1,0}, {2,0,37,1,0}, {2,1,37,1,0},
	{2,1,37,0,0}, {2,5,46,1,1}, {1,5,48,1,0}, {2,5,46,1,1}, {2,2,754,1,1}, {4,71,757,1,0},
	{4,73,757,1,0}, {4,72,757,1,0}, {4,72,344,1,0}, {4,71,344,1,0}, {4,73,344,1,0}, {1,5,759,1,1},
	{2,2,250,1,1}, {1,12,288,1,0}, {4,23,288,1,0}, {4,71,288,1,0}, {4,87,288,1,0}, {4,55,288,1,0},
	{4,39,288,1,0}, {4,103,288,1,0}, {4,7,288,1,0}, {1,5,234,1,1}, {4,57,59,1,0}, {4,55,461,0,1},
	{4,56,425,1,1}, {2,0,759,1,0}, {2,4,759,1,0}, {2,2,759,1,0}, {2,1,759,1,0}, {2,3,759,1,0},
	{2,2,13,1,1}, {2,2,761,1,1}, {1,10,763,1,1}, {2,2,765,1,1}, {2,4,75,1,0}, {4,55,759,1,1},
	{1,6,487,1,0}, {4,88,52,1,0}, {2,2,767,1,0}, {1,3,297,1,0}, {2,5,769,1,0}, {2,2,293,1,1},
	{4,105,35,1,0}, {3,0,288,1,1}, {1,5,711,1,0}, {4,71,211,1,0}, {4,73,211,1,0}, {4,72,211,1,0},
	{1,8,427,1,1}, {3,0,35,1,0}, {1,8,46,1,1}, {4,57,297,1,1}, {4,88,250,1,0}, {1,12,200,1,1},
	{1,2,645,0,1}, {1,6,282,1,1}, {1,6,282,1,0}, {1,2,645,1,0}, {1,3,772,0,0}, {2,4,75,1,1},
	{4,8,7,1,0}, {1,3,772,1,0}, {2,3,774,1,0}, {4,88,41,1,0}, {4,56,37,1,0}, {4,72,44,1,0},
	{4,72,37,1,0}, {4,104,37,1,0}, {4,104,44,1,0}, {2,3,75,1,1}, {2,3,73,1,0}, {4,89,777,1,0},
	{4,105,777,1,0}, {4,73,777,1,0}, {4,56,779,1,0}, {4,57,1,1,0}, {4,89,54,1,0}, {4,88,54,1,0},
	{1,9,485,1,1}, {1,2,7,1,0}, {2,3,44,0,0}, {2,2,37,0,0}, {2,4,37,1,0}, {4,105,9,1,0},
	{4,89,9,1,0}, {4,25,9,1,0}, {4,41,9,1,0}, {4,9,9,1,0}, {4,73,9,1,0}, {4,57,9,1,0},
	{1,5,297,1,0}, {1,9,21,1,1}, {1,9,46,1,1}, {1,1,510,0,1}, {2,0,746,1,1}, {2,0,746,1,0},
	{3,1,35,1,0}, {3,2,35,1,0}, {2,3,782,1,0}, {2,3,44,1,0}, {2,3,288,1,0}, {2,3,39,1,0},
	{2,0,761,1,1}, {10,2,61,0,0}, {2,4,785,0,0}, {2,3,48,1,0}, {4,88,505,1,0}, {2,3,48,1,0},
	{3,1,788,1,0}, {1,6,772,1,0}, {2,3,37,1,0}, {2,2,37,1,0}, {1,7,772,1,0}, {2,4,790,1,0},
	{2,4,795,1,0}, {4,104,505,1,0}, {4,72,505,1,0}, {2,4,408,1,0}, {2,4,797,1,0}, {4,57,795,1,0},
	{4,105,795,1,0}, {4,89,795,1,0}, {4,25,795,1,0}, {4,9,795,1,0}, {4,73,795,1,0}, {4,41,795,1,0},
	{2,5,801,1,1}, {3,1,85,0,0}, {2,3,67,1,0}, {2,3,83,1,1}, {4,57,803,1,0}, {4,55,803,1,0},
	{1,7,493,1,0}, {1,1,510,1,0}, {1,10,493,1,0}, {1,9,493,1,0}, {1,5,493,1,0}, {1,1,767,1,0},
	{1,12,767,1,0}, {1,4,630,0,1}, {2,5,21,1,1}, {4,103,209,1,0}, {4,55,209,1,0}, {4,23,209,1,0},
	{4,87,209,1,0}, {4,7,209,1,0}, {4,39,209,1,0}, {4,71,209,1,0}, {2,5,21,1,0}, {4,104,501,1,0},
	{4,88,501,1,0}, {4,72,501,1,0}, {1,7,805,1,1}, {3,1,85,1,0}, {4,56,803,1,1}, {1,6,805,1,0},
	{3,1,807,1,0}, {2,4,805,1,0}, {2,4,809,1,0}, {2,2,811,1,0}, {2,1,809,1,0}, {2,5,811,1,0},
	{2,3,811,1,0}, {1,5,805,1,0}, {1,7,238,1,0}, {1,6,238,1,0}, {2,3,67,1,0}, {2,2,238,1,0},
	{2,2,805,1,1}, {1,12,282,1,1}, {2,5,805,1,1}, {2,3,805,1,1}, {2,0,85,1,0}, {1,7,510,1,0},
	{2,2,510,1,0}, {2,0,510,1,0}, {2,3,510,1,0}, {2,1,510,1,0}, {1,2,35,1,0}, {1,3,211,0,1},
	{2,3,50,0,1}, {5,0,204,1,1}, {4,41,213,1,0}, {4,9,213,1,0}, {4,25,213,1,0}, {1,10,211,1,1},
	{1,1,814,1,1}, {1,12,814,1,1}, {2,4,801,1,1}, {1,3,801,1,1}, {2,3,801,1,1}, {1,2,801,0,1},
	{2,1,801,1,1}, {2,6,44,0,0}, {2,3,510,1,1}, {2,0,85,0,0}, {2,4,805,1,1}, {1,9,816,1,0},
	{1,2,801,1,0}, {1,2,200,1,1}, {2,0,801,1,0}, {2,1,801,1,0}, {3,0,801,1,0}, {4,8,21,1,1},
	{2,6,801,1,0}, {2,2,801,1,0}, {4,103,282,1,0}, {4,71,282,1,0}, {4,55,818,1,1}, {1,10,288,1,1},
	{4,57,21,1,1}, {2,4,81,0,0}, {2,3,288,0,1}, {2,5,805,1,1}, {2,4,81,1,0}, {2,6,44,0,0},
	{2,4,772,0,0}, {2,3,805,1,1}, {1,9,284,1,1}, {2,4,772,1,0}, {2,5,44,0,0}, {2,0,820,1,1},
	{1,4,816,1,0}, {2,5,44,1,0}, {2,6,44,1,0}, {2,5,37,1,0}, {2,4,37,1,0}, {1,4,46,1,1},
	{4,72,21,1,0}, {4,88,21,1,0}, {1,9,412,1,1}, {2,0,822,1,1}, {1,6,79,0,0}, {2,6,801,1,1},
	{1,6,79,1,0}, {2,4,79,1,0}, {1,6,824,1,0}, {5,0,204,1,0}, {4,23,297,1,0}, {1,4,244,1,0},
	{1,4,826,1,0}, {1,8,244,1,0}, {1,8,830,1,0}, {1,8,641,1,0}, {1,8,497,1,0}, {4,105,244,1,0},
	{4,57,244,1,0}, {4,41,244,1,0}, {4,89,244,1,0}, {4,25,244,1,0}, {4,9,244,1,0}, {4,73,244,1,0},
	{1,10,497,1,0}, {1,10,244,1,0}, {1,10,709,1,0}, {1,10,833,1,0}, {1,10,501,1,0}, {1,10,641,1,0},
	{2,4,50,0,1}, {5,0,204,1,1}, {4,57,250,1,0}, {1,12,709,1,0}, {1,7,709,1,0}, {1,2,709,1,0},
	{3,2,23,0,0}, {3,0,222,1,0}, {3,0,222,1,0}, {3,0,23,1,0}, {1,3,709,1,0}, {1,5,709,1,0},
	{3,1,23,0,0}, {3,2,222,1,0}, {1,11,709,1,0}, {1,1,709,1,0}, {1,9,709,1,0}, {3,1,835,1,0},
	{1,6,709,1,0}, {4,55,250,1,0}, {1,8,838,1,1}, {4,8,487,1,0}, {1,1,838,1,1}, {1,3,838,1,1},
	{1,12,838,1,1}, {1,8,491,1,0}, {1,5,838,1,1}, {2,3,767,1,0}, {1,8,767,1,0}, {4,7,213,1,0},
	{4,23,295,1,0}, {1,1,427,0,1}, {4,8,46,0,1}, {5,0,204,1,1}, {4,9,59,1,0}, {4,57,54,1,0},
	{4,41,54,1,0}, {4,25,59,1,0}, {4,73,54,1,0}, {4,25,57,1,0}, {4,9,57,1,0}, {4,105,54,1,0},
	{4,105,57,1,0}, {5,0,204,1,0}, {1,5,293,1,1}, {4,57,709,1,0}, {1,4,838,1,1}, {4,103,501,1,0},
	{4,55,501,1,0}, {4,71,501,1,0}, {4,23,501,1,0}, {4,87,501,1,0}, {4,7,501,1,0}, {4,39,501,1,0},
	{4,88,87,1,0}, {4,104,46,1,0}, {4,88,46,1,0}, {4,72,46,1,0}, {4,56,797,1,0}, {4,56,795,1,0},
	{4,105,505,1,0}, {4,41,505,1,0}, {4,57,505,1,0}, {4,89,505,1,0}, {4,25,505,1,0}, {4,9,505,1,0},
	{4,73,505,1,0}, {1,7,838,1,1}, {1,10,838,1,1}, {4,25,297,1,0}, {1,2,838,1,1}, {1,12,83,1,1},
	{1,10,234,1,0}, {1,3,840,1,1}, {1,6,838,1,1}, {2,1,39,1,0}, {1,12,379,1,0}, {2,3,244,1,0},
	{3,0,81,0,0}, {2,4,48,0,0}, {2,2,842,0,0}, {1,12,242,0,1}, {5,0,204,1,0}, {1,12,833,1,0},
	{1,12,244,1,0}, {1,12,641,1,0}, {1,12,501,1,0}, {2,0,48,1,0}, {1,2,244,1,0}, {1,2,497,1,0},
	{1,2,833,1,0}, {1,2,501,1,0}, {1,2,641,1,0}, {1,1,244,1,0}, {1,1,833,1,0}, {1,1,501,1,0},
	{1,6,501,1,0}, {1,7,244,1,0}, {1,7,833,1,0}, {1,6,833,1,0}, {1,6,244,1,0}, {3,1,503,1,0},
	{3,0,379,1,0}, {3,0,845,1,0}, {3,2,379,1,0}, {3,2,505,1,0}, {3,1,845,1,0}, {2,1,48,1,0},
	{1,7,641,1,0}, {1,5,501,1,0}, {1,5,833,1,0}, {1,5,244,1,0}, {2,2,48,1,0}, {1,3,830,1,0},
	{1,3,641,1,0}, {1,3,497,1,0}, {1,5,497,1,0}, {1,5,641,1,0}, {1,3,501,1,0}, {1,7,501,1,0},
	{1,11,244,1,0}, {1,11,501,1,0}, {1,11,848,1,0}, {1,11,497,1,0}, {2,6,48,1,0}, {1,9,244,1,0},
	{1,9,501,1,0}, {1,9,830,1,0}, {1,9,497,1,0}, {1,9,641,1,0}, {3,1,852,1,0}, {1,1,497,1,0},
	{1,7,497,1,0}, {1,6,497,1,0}, {1,1,641,1,0}, {1,6,641,1,0}, {1,8,293,1,1}, {2,4,48,1,0},
	{1,12,854,1,0}, {1,12,717,1,0}, {1,12,316,1,0}, {1,12,881,1,0}, {1,12,893,1,0}, {1,12,900,1,0},
	{1,12,286,1,0}, {1,12,408,1,0}, {1,12,906,1,0}, {1,12,61,1,0}, {1,12,461,1,1}, {3,1,643,1,0},
	{1,10,48,1,0}, {1,12,910,1,0}, {3,1,81,0,0}, {5,0,204,1,0}, {3,0,852,1,0}, {3,1,379,1,0},
	{3,1,17,1,0}, {3,0,81,1,0}, {3,1,81,1,0}, {3,2,85,0,0}, {5,0,204,1,0}, {4,58,244,1,0},
	{4,57,914,1,0}, {4,73,83,1,0}, {4,57,917,1,0}, {2,2,230,0,0}, {5,0,204,1,0}, {4,88,699,1,0},
	{4,72,699,1,0}, {4,88,919,1,0}, {4,88,27,1,0}, {4,88,921,1,0}, {4,72,27,1,0}, {4,72,921,1,0},
	{4,72,919,1,0}, {2,2,230,1,0}, {2,2,508,1,0}, {4,105,379,1,0}, {4,105,924,1,0}, {4,57,379,1,0},
	{4,57,924,1,0}, {4,41,924,1,0}, {4,89,379,1,0}, {4,89,924,1,0}, {4,25,924,1,0}, {4,9,924,1,0},
	{4,9,379,1,0}, {4,73,924,1,0}, {4,58,23,1,0}, {5,0,204,1,0}, {4,54,7,1,0}, {1,12,927,1,0},
	{4,72,230,1,0}, {1,12,917,1,0}, {1,12,31,1,0}, {1,12,432,1,0}, {1,12,425,1,0}, {4,88,230,1,0},
	{1,12,952,1,0}, {1,12,963,1,0}, {1,12,69,1,0}, {4,8,209,1,1}, {4,104,230,1,0}, {1,12,5,1,0},
	{2,0,200,1,1}, {4,105,31,1,0}, {8,10,130,1,0}, {1,12,974,1,0}, {1,12,983,1,0}, {4,88,65,1,0},
	{4,72,65,1,0}, {1,12,986,1,0}, {1,12,75,1,0}, {1,12,23,1,0}, {1,12,991,1,0}, {1,12,209,1,0},
	{2,0,244,1,0}, {1,11,838,1,1}, {2,5,746,1,0}, {1,12,77,1,0}, {9,12,993,1,0}, {9,11,993,1,0},
	{2,2,995,0,0}, {2,0,1001,0,0}, {1,1,1005,0,1}, {5,0,204,1,1}, {4,105,288,1,0}, {4,105,226,1,0},
	{4,57,226,1,0}, {4,89,226,1,0}, {4,25,226,1,0}, {4,41,226,1,0}, {4,9,226,1,0}, {4,73,226,1,0},
	{3,0,17,1,0}, {3,2,17,1,0}, {4,72,575,1,0}, {2,4,50,1,1}, {2,0,31,1,1}, {1,12,1007,0,0},
	{2,3,50,1,1}, {1,12,1014,1,0}, {1,12,9,1,0}, {1,12,852,1,0}, {1,12,17,1,0}, {1,12,87,1,0},
	{1,12,19,1,0}, {2,3,50,1,0}, {1,12,1016,1,0}, {2,0,50,1,1}, {2,0,77,1,0}, {3,2,63,1,0},
	{3,0,63,1,0}, {3,1,487,1,0}, {2,2,248,1,0}, {4,88,575,1,0}, {4,72,248,1,0}, {4,88,248,1,0},
	{4,104,248,1,0}, {2,5,50,1,1}, {2,4,830,1,0}, {2,0,297,0,1}, {2,1,50,1,1}, {2,0,297,1,0},
	{2,1,244,1,0}, {3,1,814,1,0}, {2,1,50,1,0}, {2,1,833,1,0}, {2,0,1019,0,0}, {2,2,50,1,1},
	{2,2,50,1,0}, {2,0,505,1,0}, {2,0,495,1,0}, {2,0,917,1,0}, {2,2,833,1,0}, {2,2,244,1,0},
	{2,0,242,1,0}, {2,3,830,1,0}, {2,0,833,1,0}, {3,0,286,1,0}, {2,0,809,1,0}, {1,1,1005,1,0},
	{1,8,1005,1,1}, {4,72,87,1,0}, {4,104,87,1,0}, {3,0,814,1,0}, {2,2,1025,1,0}, {2,2,575,1,0},
	{4,56,71,1,0}, {2,2,1027,1,0}, {4,56,372,1,0}, {2,3,746,1,1}, {1,9,763,0,1}, {1,10,757,1,1},
	{1,10,757,1,0}, {1,9,763,1,0}, {1,12,1030,0,0}, {2,6,50,1,1}, {4,104,575,1,0}, {4,88,33,1,0},
	{4,72,33,1,0}, {4,104,33,1,0}, {1,12,213,1,0}, {1,12,242,1,0}, {2,6,50,1,0}, {2,2,46,1,0},
	{1,12,52,1,0}, {1,12,1043,1,0}, {1,12,57,1,0}, {1,12,344,1,0}, {2,6,830,1,0}, {2,5,767,1,0},
	{1,12,769,1,0}, {1,12,639,1,1}, {4,104,65,1,0}, {4,104,69,1,0}, {2,5,830,1,0}, {1,11,234,1,1},
	{1,12,226,1,1}, {4,88,69,1,0}, {4,72,69,1,0}, {1,4,1005,1,1}, {2,4,244,1,0}, {2,5,1051,1,0},
	{2,0,1051,1,0}, {2,1,1051,1,0}, {2,2,1051,1,0}, {2,3,1051,1,0}, {2,6,1051,1,0}, {2,4,1051,1,0},
	{2,1,244,0,0}, {5,0,204,1,1}, {4,57,57,1,0}, {4,41,57,1,0}, {4,73,59,1,0}, {4,73,57,1,0},
	{4,105,59,1,0}, {4,56,1053,1,0}, {2,4,1056,0,0}, {2,0,1062,0,0}, {2,1,83,0,1}, {5,0,204,1,0},
	{3,1,222,1,0}, {3,0,824,1,0}, {2,0,1069,1,0}, {1,9,838,1,1}, {4,56,1071,1,1}, {2,0,1073,1,0},
	{4,57,1086,1,0}, {4,57,17,1,0}, {2,0,1089,1,0}, {2,0,501,1,0}, {2,0,17,1,0}, {2,0,9,1,0},
	{2,0,1093,1,0}, {2,0,497,1,0}, {2,0,15,1,0}, {2,0,21,1,0}, {2,4,230,1,0}, {4,58,46,1,0},
	{2,4,1027,1,0}, {2,4,508,1,0}, {4,39,250,1,0}, {4,41,250,1,0}, {2,4,248,1,0}, {3,1,75,1,0},
	{3,0,1099,1,0}, {3,1,73,1,0}, {4,58,17,1,0}, {3,0,777,1,0}, {3,0,795,1,0}, {3,0,620,1,0},
	{3,0,772,1,0}, {2,1,83,1,0}, {1,4,427,1,1}, {4,58,35,1,0}, {2,6,244,0,0}, {2,1,288,1,1},
	{1,12,512,1,1}, {2,1,288,1,1}, {2,0,1104,0,0}, {3,1,81,0,0}, {2,1,67,0,0}, {1,11,1109,0,1},
	{2,4,1112,1,1}, {3,0,503,0,0}, {3,2,503,1,0}, {3,0,505,0,0}, {3,2,503,1,0}, {1,5,746,1,1},
	{1,4,772,1,0}, {4,23,29,1,0}, {4,39,29,1,0}, {4,7,29,1,0}, {4,103,29,1,0}, {1,12,284,1,1},
	{1,12,412,1,1}, {2,0,1116,0,0}, {1,7,228,1,1}, {4,57,19,1,0}, {2,0,709,1,0}, {2,0,226,1,0},
	{2,0,1120,1,0}, {4,55,44,0,0}, {1,4,240,1,1}, {4,55,37,1,0}, {2,4,575,1,0}, {2,4,1025,1,0},
	{2,4,236,1,0}, {4,56,635,1,1}, {1,3,746,1,1}, {2,4,46,1,1}, {2,1,67,1,0}, {1,5,200,1,1},
	{2,5,244,1,0}, {2,1,250,1,1}, {2,5,1124,1,0}, {2,1,1124,1,0}, {2,3,1124,1,0}, {2,2,1124,1,0},
	{2,6,1124,1,0}, {2,0,1124,1,0}, {2,4,1124,1,0}, {2,5,35,1,0}, {2,4,35,1,0}, {2,1,35,1,0},
	{2,2,35,1,0}, {2,3,35,1,0}, {2,6,35,1,0}, {2,0,35,1,0}, {1,2,293,1,1}, {1,12,1126,1,0},
	{4,56,1128,1,0}, {1,4,765,1,1}, {4,56,79,1,0}, {2,6,228,1,1}, {1,12,293,1,1}, {2,1,293,1,1},
	{1,1,293,1,0}, {1,9,228,1,1}, {5,0,204,1,0}, {2,4,77,1,0}, {4,39,623,1,0}, {4,71,623,1,0},
	{4,55,623,1,0}, {4,23,623,1,0}, {4,87,623,1,0}, {4,72,83,1,0}, {2,1,77,1,0}, {4,88,83,1,0},
	{2,2,77,1,0}, {3,1,77,1,0}, {3,0,77,1,0}, {2,3,77,1,0}, {3,2,77,1,0}, {2,5,77,1,0},
	{2,6,77,1,0}, {3,1,205,1,1}, {3,1,46,1,0}, {1,1,48,1,0}, {1,9,250,1,1}, {3,1,240,1,0},
	{1,4,1130,1,0}, {1,4,7,1,0}, {1,4,35,1,0}, {3,2,13,1,0}, {3,1,1005,1,0}, {4,54,35,1,0},
	{4,57,299,1,1}, {4,55,750,1,1}, {5,0,204,1,1}, {1,4,297,1,0}, {4,54,63,1,0}, {4,54,1134,1,0},
	{3,1,699,1,0}, {3,1,1137,1,0}, {4,41,220,1,0}, {4,89,220,1,0}, {4,25,220,1,0}, {4,9,220,1,0},
	{4,73,220,1,0}, {4,58,220,1,0}, {1,7,1140,1,0}, {4,56,293,1,1}, {4,103,623,1,0},
	{1,11,1142,1,0}, {3,1,750,1,0}, {3,2,81,1,0}, {4,55,822,0,1}, {4,57,822,1,1}, {4,55,820,1,0},
	{4,57,820,1,0}, {1,6,29,1,0}, {1,10,44,1,0}, {3,0,13,1,0}, {4,103,379,1,0}, {4,87,379,1,0},
	{4,87,497,1,0}, {4,87,244,1,0}, {4,89,497,1,0}, {4,89,209,1,0}, {1,12,1005,1,1}, {4,104,35,1,0},
	{1,8,93,1,0}, {3,1,1144,0,0}, {5,0,204,1,0}, {4,105,23,1,0}, {4,41,23,1,0}, {4,89,23,1,0},
	{4,25,23,1,0}, {4,9,23,1,0}, {4,73,23,1,0}, {4,104,83,1,0}, {1,5,1005,1,1}, {3,1,13,1,0},
	{5,0,204,1,0}, {4,105,222,1,0}, {4,105,1147,1,0}, {4,105,497,1,0}, {4,57,1150,1,0},
	{4,57,1154,1,0}, {4,57,497,1,0}, {4,73,709,1,0}, {4,41,1157,1,0}, {4,41,1147,1,0},
	{4,41,222,1,0}, {4,41,497,1,0}, {4,105,575,1,0}, {4,89,709,1,0}, {4,89,1150,1,0},
	{4,25,1162,1,0}, {4,25,709,1,0}, {4,25,222,1,0}, {4,25,1147,1,0}, {4,25,497,1,0},
	{4,105,709,1,0}, {4,9,1166,1,0}, {4,9,709,1,0}, {4,9,497,1,0}, {4,9,222,1,0}, {4,9,1147,1,0},
	{4,73,497,1,0}, {4,73,1154,1,0}, {4,41,709,1,0}, {3,1,427,1,0}, {1,1,1170,1,0}, {4,104,244,1,0},
	{2,1,1142,1,0}, {2,2,1142,1,0}, {4,57,372,1,0}, {3,0,427,1,0}, {4,57,750,1,0}, {4,56,250,1,1},
	{2,3,1142,1,0}, {2,4,1142,1,0}, {1,5,1140,1,0}, {1,8,7,1,1}, {3,1,816,1,1}, {1,10,485,1,1},
	{1,4,13,1,1}, {1,4,1175,1,1}, {1,4,299,1,0}, {1,4,1180,1,0}, {1,4,761,1,0}, {1,4,410,1,0},
	{1,4,1183,1,0}, {3,0,1069,1,0}, {5,0,204,1,0}, {2,3,87,1,0}, {4,56,1185,1,0}, {3,0,67,1,0},
	{4,104,226,1,0}, {4,88,226,1,0}, {4,72,226,1,0}, {2,6,1005,1,1}, {2,6,991,1,0}, {2,6,510,1,0},
	{8,12,130,1,0}, {2,1,5,1,0}, {1,6,1005,1,1}, {1,8,1124,0,1}, {2,6,510,1,1}, {4,72,497,1,0},
	{4,72,1188,1,0}, {4,104,1188,1,0}, {4,88,1188,1,0}, {4,104,497,1,0}, {4,88,497,1,0},
	{2,0,1005,0,1}, {2,3,1140,1,1}, {2,0,1005,0,1}, {2,5,95,1,1}, {4,57,293,1,0}, {4,55,293,1,0},
	{3,1,1192,1,0}, {2,0,991,1,0}, {4,58,29,1,0}, {4,72,288,1,0}, {4,88,288,1,0}, {4,56,514,1,0},
	{4,54,44,1,0}, {3,1,1069,1,1}, {2,0,512,1,1}, {1,9,44,1,0}, {4,72,81,1,0}, {4,88,81,1,0},
	{4,104,81,1,0}, {4,103,244,1,0}, {4,39,244,1,0}, {4,23,244,1,0}, {4,7,244,1,0}, {4,71,244,1,0},
	{1,2,1196,1,1}, {1,2,575,1,0}, {1,2,213,1,0}, {2,5,205,1,1}, {8,1,130,1,0}, {1,2,512,1,1},
	{1,9,801,1,1}, {1,2,242,0,1}, {1,8,1199,1,1}, {1,2,48,1,0}, {1,2,1201,1,0}, {1,2,17,1,0},
	{1,2,248,1,0}, {1,2,344,1,0}, {1,2,242,1,0}, {1,2,514,1,0}, {1,2,1259,1,0}, {1,2,52,1,0},
	{1,2,209,1,0}, {1,2,222,1,0}, {1,2,1267,1,0}, {1,2,1016,1,0}, {1,2,1270,1,0}, {1,2,69,1,0},
	{1,2,432,1,0}, {1,2,1025,1,0}, {1,2,316,1,0}, {1,2,1273,1,0}, {1,2,893,1,0}, {1,2,1292,1,0},
	{1,2,1306,1,0}, {1,2,15,1,0}, {1,2,408,1,0}, {1,2,495,1,0}, {1,2,301,1,0}, {1,2,1183,1,0},
	{1,2,1309,1,0}, {1,2,1313,1,0}, {1,2,33,1,0}, {1,2,61,1,0}, {1,2,510,1,0}, {1,2,1014,1,0},
	{1,2,425,1,0}, {1,2,389,1,0}, {1,2,461,1,1}, {2,5,623,1,0}, {2,5,1140,1,0}, {1,2,205,1,1},
	{1,1,757,1,1}, {1,2,1126,1,0}, {1,2,1315,1,0}, {1,2,23,1,0}, {1,2,991,1,0}, {1,2,505,1,0},
	{1,2,1323,1,0}, {1,2,9,1,0}, {1,2,809,1,0}, {1,2,852,1,0}, {1,2,917,1,0}, {1,2,1326,1,0},
	{1,2,39,1,0}, {1,2,31,1,0}, {1,11,801,1,1}, {2,4,220,0,0}, {3,1,33,1,1}, {4,89,87,1,0},
	{4,57,87,1,0}, {4,105,87,1,0}, {4,41,87,1,0}, {2,5,250,1,1}, {3,1,293,1,1}, {4,8,293,1,1},
	{1,1,801,1,0}, {1,4,801,1,0}, {1,10,801,1,0}, {1,12,801,1,0}, {4,57,31,1,0}, {4,9,31,1,0},
	{4,25,31,1,0}, {4,41,31,1,0}, {4,89,31,1,0}, {2,4,220,1,0}, {2,5,293,1,1}, {3,0,1329,1,0},
	{2,5,220,0,0}, {5,0,204,1,1}, {4,39,33,0,0}, {4,41,33,1,0}, {4,25,33,1,0}, {4,9,33,1,0},
	{4,105,33,1,0}, {4,57,33,1,0}, {4,89,33,1,0}, {4,73,33,1,0}, {3,1,33,1,0}, {3,0,33,1,0},
	{1,8,228,1,1}, {4,105,69,1,0}, {4,89,69,1,0}, {4,73,69,1,0}, {1,6,759,1,1}, {2,4,1183,1,0},
	{3,0,293,1,0}, {4,103,699,1,0}, {4,103,919,1,0}, {4,103,1333,1,0}, {4,55,699,1,0},
	{4,55,919,1,0}, {4,55,921,1,0}, {4,87,699,1,0}, {4,87,919,1,0}, {4,87,1333,1,0}, {4,87,921,1,0},
	{4,23,699,1,0}, {4,23,919,1,0}, {4,23,921,1,0}, {4,23,316,1,0}, {4,23,1333,1,0}, {4,39,316,1,0},
	{4,87,316,1,0}, {4,7,699,1,0}, {4,71,316,1,0}, {4,7,919,1,0}, {4,7,921,1,0}, {4,7,1333,1,0},
	{4,7,316,1,0}, {4,39,919,1,0}, {4,39,921,1,0}, {4,39,699,1,0}, {4,39,1333,1,0}, {4,71,921,1,0},
	{4,103,316,1,0}, {4,55,316,1,0}, {4,71,699,1,0}, {4,71,919,1,0}, {3,0,1337,1,0}, {3,0,1342,1,0},
	{2,5,220,1,0}, {2,5,1348,1,0}, {1,2,87,1,0}, {2,5,1313,1,0}, {2,5,1362,1,1}, {2,5,1365,1,0},
	{2,5,299,1,0}, {2,5,508,1,0}, {2,5,1368,0,0}, {1,2,21,1,1}, {1,2,21,1,0}, {2,5,1342,1,0},
	{2,5,69,1,0}, {2,5,1025,1,0}, {2,5,230,1,0}, {2,5,248,1,0}, {2,5,204,0,0}, {1,2,19,1,1},
	{2,5,61,1,0}, {2,5,25,1,0}, {2,5,575,1,0}, {2,5,236,1,0}, {2,5,282,1,0}, {1,2,19,1,0},
	{2,4,282,1,1}, {4,55,242,1,0}, {1,2,759,0,1}, {1,9,297,0,1}, {2,5,489,1,1}, {2,5,489,1,0},
	{1,9,297,1,0}, {1,2,759,1,0}, {1,1,436,1,0}, {1,2,284,1,1}, {1,12,228,1,1}, {4,55,220,1,0},
	{4,39,220,1,0}, {4,87,220,1,0}, {4,23,220,1,0}, {4,7,220,1,0}, {4,71,220,1,0}, {4,54,25,1,0},
	{5,0,204,1,0}, {4,55,297,1,0}, {2,3,46,1,1}, {3,1,1,0,0}, {3,2,1,1,0}, {4,57,211,1,0},
	{5,0,204,1,0}, {4,55,1375,1,0}, {4,103,211,1,0}, {4,105,211,1,0}, {4,104,211,1,0},
	{3,2,211,1,0}, {4,55,211,1,0}, {1,6,508,1,0}, {1,6,637,1,1}, {1,2,1377,1,1}, {1,2,822,1,0},
	{1,5,637,1,1}, {3,2,29,1,0}, {4,56,29,1,0}, {4,39,293,1,0}, {1,9,246,1,1}, {3,1,52,1,1},
	{1,6,46,1,1}, {3,2,41,1,0}, {3,2,44,1,0}, {4,87,782,1,0}, {4,56,788,1,0}, {1,5,487,1,0},
	{1,1,1380,1,0}, {1,1,1126,1,1}, {1,1,17,1,0}, {1,1,7,1,0}, {4,55,1385,1,0}, {4,55,282,1,0},
	{4,55,248,1,0}, {4,55,748,1,0}, {3,0,52,1,1}, {1,1,21,1,1}, {2,2,228,1,1}, {4,55,514,1,1},
	{2,5,228,1,1}, {1,5,1377,1,1}, {1,5,822,1,0}, {2,4,709,1,1}, {2,5,87,1,0}, {2,4,1388,0,0},
	{11,0,85,1,0}, {2,4,1391,1,0}, {2,4,17,1,0}, {1,10,427,1,1}, {4,55,1134,1,0}, {1,10,820,1,0},
	{1,6,1394,1,0}, {1,6,1397,1,0}, {1,7,19,1,0}, {1,6,17,1,0}, {1,6,19,1,0}, {2,1,709,1,1},
	{1,5,288,1,1}, {3,1,7,1,1}, {2,6,1377,1,1}, {2,5,1377,1,1}, {5,0,204,1,0}, {3,0,29,1,0},
	{1,10,46,1,1}, {4,56,757,1,0}, {3,0,39,1,0}, {1,7,1400,1,0}, {1,7,35,1,0}, {4,57,344,1,0},
	{3,1,39,1,0}, {1,7,7,1,1}, {1,12,79,1,0}, {1,12,1403,1,0}, {1,12,487,1,0}, {2,3,1377,1,1},
	{2,4,73,1,0}, {1,4,746,1,1}, {4,56,497,1,1}, {1,10,805,1,1}, {1,6,87,0,0}, {1,9,805,1,1},
	{1,6,87,1,0}, {1,9,805,1,0}, {1,2,46,1,1}, {1,2,297,1,1}, {1,8,77,1,0}, {4,71,83,1,0},
	{2,5,1130,1,0}, {2,5,35,0,0}, {1,9,7,1,1}, {2,5,7,1,0}, {1,9,7,1,0}, {1,9,1124,1,1},
	{11,0,503,1,0}, {4,39,297,1,0}, {2,5,50,0,1}, {4,8,89,1,1}, {4,7,23,1,0}, {4,39,379,1,0},
	{4,23,379,1,0}, {4,7,379,1,0}, {4,71,379,1,0}, {2,0,87,1,0}, {1,8,297,1,1}, {4,103,497,1,0},
	{4,103,222,1,0}, {4,103,1147,1,0}, {4,55,1147,1,0}, {4,55,222,1,0}, {4,39,1147,1,0},
	{4,39,222,1,0}, {4,39,497,1,0}, {4,87,1147,1,0}, {4,23,1147,1,0}, {4,23,222,1,0},
	{4,23,497,1,0}, {4,7,1147,1,0}, {4,71,497,1,0}, {4,7,497,1,0}, {4,7,222,1,0}, {2,4,87,1,0},
	{1,1,224,0,1}, {1,5,840,1,1}, {4,56,200,1,0}, {1,1,224,1,0}, {3,1,1,1,0}, {2,3,765,1,1},
	{4,56,297,1,0}, {4,56,54,1,0}, {1,1,238,1,0}, {1,3,238,1,0}, {1,2,238,1,0}, {1,5,767,1,0},
	{1,4,767,1,0}, {1,6,767,1,0}, {3,2,1,1,0}, {4,56,230,1,0}, {1,6,44,1,0}, {4,8,39,1,0},
	{2,6,200,1,1}, {1,10,1124,1,1}, {4,56,35,1,0}, {4,73,288,1,0}, {1,7,282,1,1}, {1,7,93,1,0},
	{4,55,493,1,0}, {4,23,493,1,0}, {4,71,493,1,0}, {4,7,493,1,0}, {4,103,493,1,0}, {4,39,493,1,0},
	{4,87,493,1,0}, {1,2,93,1,0}, {4,88,25,1,0}, {3,0,205,1,0}, {1,9,224,1,1}, {1,9,282,1,1},
	{1,10,7,1,1}, {4,54,29,1,0}, {4,72,25,1,0}, {2,1,81,1,0}, {4,56,248,1,0}, {4,104,7,1,0},
	{1,6,288,1,0}, {2,3,840,1,1}, {4,55,505,1,0}, {4,104,63,1,0}, {4,72,63,1,0}, {2,5,840,1,1},
	{1,9,767,1,0}, {1,8,763,1,1}, {1,6,763,1,1}, {4,88,29,1,0}, {4,57,840,1,0}, {4,57,493,1,0},
	{1,4,234,1,1}, {2,4,840,1,1}, {4,56,282,1,0}, {2,2,840,1,1}, {2,4,767,1,0}, {4,55,1406,1,1},
	{1,8,1142,1,0}, {1,7,1142,1,0}, {4,56,7,1,0}, {2,5,1408,1,1}, {1,2,1413,1,0}, {1,3,1413,1,0},
	{2,4,25,1,1}, {4,88,75,1,0}, {4,72,75,1,0}, {4,104,499,1,0}, {4,88,499,1,0}, {1,12,508,1,0},
	{4,56,495,1,0}, {4,56,914,1,0}, {2,0,246,1,0}, {4,56,23,1,0}, {4,58,81,1,0}, {4,54,85,1,0},
	{4,56,85,1,0}, {3,0,5,1,0}, {2,6,246,0,1}, {4,56,461,1,1}, {1,2,282,1,1}, {11,0,379,1,0},
	{3,0,1413,1,0}, {1,2,1142,1,0}, {4,39,205,1,0}, {11,0,61,1,0}, {4,56,222,1,0}, {4,56,379,1,0},
	{4,8,67,1,0}, {11,0,1415,1,0}, {4,56,575,1,1}, {1,4,93,1,0}, {1,11,765,1,1}, {1,7,769,1,0},
	{1,6,1418,1,0}, {1,6,224,1,1}, {1,6,769,1,0}, {1,7,224,1,1}, {1,1,840,0,1}, {4,56,236,1,1},
	{2,4,769,1,0}, {3,1,639,1,0}, {1,2,1124,1,1}, {1,10,35,1,0}, {5,0,204,1,1}, {4,105,282,1,0},
	{4,89,282,1,0}, {4,25,282,1,0}, {4,9,282,1,0}, {4,41,282,1,0}, {4,57,282,1,0}, {4,73,282,1,0},
	{4,104,1422,1,0}, {3,0,763,1,0}, {4,56,1429,1,0}, {4,103,1437,1,0}, {4,54,919,1,0},
	{4,54,1333,1,0}, {4,54,699,1,0}, {4,54,220,1,0}, {4,55,1442,1,0}, {4,41,48,1,0}, {4,25,48,1,0},
	{4,9,48,1,0}, {4,104,48,1,0}, {4,57,1333,1,0}, {4,57,25,1,0}, {4,57,1144,1,0}, {4,58,1333,1,0},
	{4,58,1144,1,0}, {4,58,25,1,0}, {4,103,224,1,0}, {4,88,224,1,0}, {4,56,224,1,0},
	{4,104,224,1,0}, {4,72,224,1,0}, {4,87,224,1,0}, {4,71,224,1,0}, {4,72,220,1,0}, {4,88,220,1,0},
	{3,1,763,1,0}, {1,1,1449,1,0}, {3,1,11,1,0}, {1,1,207,1,0}, {1,1,286,1,0}, {3,0,46,1,1},
	{1,4,412,1,1}, {3,1,1452,1,0}, {3,0,1452,1,0}, {2,5,510,1,0}, {4,71,822,1,0}, {4,73,822,1,0},
	{1,4,11,1,1}, {4,55,284,1,0}, {4,56,1454,1,0}, {3,0,1005,1,0}, {4,55,645,1,0}, {1,6,436,1,0},
	{4,55,1456,1,0}, {2,0,29,1,0}, {4,55,1452,1,0}, {1,12,637,1,1}, {4,55,840,1,0}, {4,55,1459,1,0},
	{4,55,1454,1,1}, {1,4,238,1,0}, {2,5,1463,1,1}, {4,54,95,1,0}, {2,5,1465,0,1}, {2,6,1406,1,1},
	{2,2,1406,1,1}, {2,0,1406,1,1}, {2,1,1406,1,1}, {2,3,1406,1,1}, {2,5,1468,1,1}, {2,5,1477,1,0},
	{2,6,1406,1,0}, {1,9,1454,1,1}, {4,72,822,1,0}, {1,12,1488,1,1}, {1,11,1488,1,1},
	{1,10,1490,1,1}, {1,4,436,1,0}, {4,55,232,1,0}, {4,103,505,1,0}, {4,39,505,1,0}, {4,87,505,1,0},
	{4,23,505,1,0}, {4,7,505,1,0}, {4,71,505,1,0}, {4,103,503,1,0}, {4,55,503,1,0}, {4,87,503,1,0},
	{4,39,503,1,0}, {4,23,503,1,0}, {4,71,503,1,0}, {4,73,87,1,0}, {1,6,635,0,1}, {2,4,635,1,1},
	{3,1,93,1,0}, {4,56,87,1,0}, {1,9,288,1,1}, {5,0,204,1,1}, {1,1,1454,1,1}, {1,5,635,1,1},
	{1,2,232,1,0}, {1,7,232,1,0}, {1,5,232,1,0}, {1,6,232,1,0}, {1,8,232,1,0}, {1,12,232,1,0},
	{1,9,232,1,0}, {1,1,232,1,0}, {1,3,232,1,0}, {1,4,232,1,0}, {1,10,232,1,0}, {1,11,232,1,0},
	{4,55,434,1,0}, {1,9,1140,1,0}, {1,10,1140,1,0}, {4,8,52,1,0}, {1,11,1494,1,1}, {3,1,48,0,0},
	{2,5,288,0,1}, {5,0,204,1,0}, {4,105,15,1,0}, {4,57,61,1,0}, {4,57,15,1,0}, {4,41,15,1,0},
	{4,41,61,1,0}, {4,41,1497,1,0}, {4,105,248,1,0}, {4,89,15,1,0}, {4,25,1500,1,0}, {4,25,61,1,0},
	{4,25,15,1,0}, {4,25,1504,1,0}, {4,25,248,1,0}, {4,89,61,1,0}, {4,89,248,1,0}, {4,9,1497,1,0},
	{4,9,61,1,0}, {4,9,15,1,0}, {4,9,248,1,0}, {4,73,15,1,0}, {4,41,248,1,0}, {4,57,248,1,0},
	{4,73,61,1,0}, {4,73,248,1,0}, {4,105,61,1,0}, {3,1,61,1,0}, {3,0,61,1,0}, {4,56,1140,1,0},
	{4,8,224,1,0}, {4,55,224,1,0}, {4,56,501,1,1}, {4,8,37,1,0}, {4,57,501,1,0}, {2,2,1507,0,1},
	{2,3,635,1,1}, {4,56,434,1,0}, {5,0,204,1,1}, {4,9,71,1,0}, {4,57,71,1,0}, {4,41,71,1,0},
	{4,25,71,1,0}, {4,73,71,1,0}, {4,89,71,1,0}, {4,105,71,1,0}, {2,5,288,1,1}, {2,0,767,1,0},
	{2,6,767,1,0}, {4,56,234,1,1}, {1,1,645,1,1}, {4,56,48,1,0}, {4,105,21,1,0}, {4,73,21,1,0},
	{4,89,21,1,0}, {4,25,21,1,0}, {4,41,21,1,0}, {4,9,21,1,0}, {4,56,395,1,1}, {1,5,436,1,0},
	{4,87,761,1,0}, {4,89,13,1,0}, {1,10,436,1,1}, {1,1,35,1,0}, {3,1,93,0,0}, {3,0,816,1,1},
	{1,4,1014,1,1}, {4,54,9,1,0}, {1,9,29,0,0}, {4,55,639,1,1}, {1,9,29,1,0}, {4,56,288,1,1},
	{2,1,57,1,0}, {4,72,73,1,0}, {4,104,73,1,0}, {2,6,87,1,0}, {4,104,288,1,1}, {2,2,95,1,0},
	{1,8,635,1,1}, {4,56,436,1,0}, {2,1,1510,1,0}, {2,1,52,1,0}, {2,0,13,1,0}, {4,8,87,1,0},
	{1,3,493,1,0}, {4,104,15,1,0}, {4,88,15,1,0}, {4,72,15,1,0}, {4,57,232,1,1}, {4,58,232,1,0},
	{3,0,71,1,1}, {2,2,87,1,0}, {2,1,87,1,0}, {2,0,1454,1,0}, {1,7,48,1,0}, {1,7,1449,1,0},
	{1,7,207,1,0}, {1,7,286,1,0}, {1,6,1449,1,0}, {1,6,207,1,1}, {1,6,286,1,0}, {4,71,13,1,0},
	{4,73,13,1,0}, {1,12,1454,1,1}, {1,4,485,1,1}, {3,0,1488,1,0}, {3,1,1488,1,0}, {1,7,1323,1,0},
	{1,6,1323,1,0}, {4,55,1488,0,1}, {4,56,1452,1,1}, {1,7,910,1,0}, {1,6,910,1,0}, {4,55,1513,1,0},
	{4,72,299,1,0}, {4,71,299,1,0}, {4,73,299,1,0}, {1,10,711,1,0}, {1,1,711,1,0}, {1,7,711,1,0},
	{2,6,1463,1,1}, {2,0,1463,1,1}, {2,1,1463,1,1}, {2,2,1463,1,1}, {2,3,1463,1,1}, {2,4,495,1,0},
	{1,1,5,0,0}, {4,55,240,1,1}, {1,1,5,1,0}, {4,56,242,1,1}, {1,1,248,1,0}, {5,0,204,1,0},
	{1,1,1517,0,0}, {1,6,1413,1,1}, {4,55,295,1,0}, {1,1,52,1,0}, {1,1,213,1,0}, {1,1,77,1,0},
	{1,1,1576,1,0}, {1,1,991,1,0}, {1,1,75,1,0}, {1,1,226,1,0}, {1,1,344,1,0}, {1,1,87,1,0},
	{1,1,575,1,0}, {1,1,69,1,0}, {4,57,200,1,0}, {1,1,432,1,0}, {1,1,61,1,0}, {1,1,1025,1,0},
	{1,1,316,1,0}, {1,1,514,1,0}, {1,1,1273,1,0}, {1,1,893,1,0}, {1,1,1313,1,0}, {1,1,1579,1,0},
	{1,1,63,1,0}, {1,1,15,1,0}, {1,1,495,1,0}, {1,1,301,1,0}, {1,1,1183,1,0}, {1,1,13,1,0},
	{1,1,1594,1,0}, {1,1,408,1,0}, {1,1,505,1,0}, {1,1,389,1,0}, {1,1,83,1,0}, {1,1,761,1,0},
	{1,3,628,1,0}, {1,2,628,1,0}, {1,10,628,1,0}, {1,12,628,1,0}, {1,11,628,1,0}, {1,5,628,1,0},
	{1,8,628,1,0}, {1,7,628,1,0}, {1,9,628,1,0}, {1,6,628,1,0}, {1,4,628,1,0}, {1,1,628,1,0},
	{1,6,234,1,0}, {4,73,77,1,0}, {2,4,505,0,0}, {5,0,204,1,0}, {2,0,711,1,1}, {2,4,788,1,1},
	{2,5,711,1,1}, {2,1,711,1,1}, {2,2,711,1,1}, {1,1,1598,1,1}, {1,1,209,1,0}, {1,1,282,1,0},
	{1,1,33,1,0}, {1,1,299,1,0}, {2,3,711,1,1}, {2,4,711,1,1}, {2,6,711,1,1}, {4,55,575,1,0},
	{4,8,248,1,0}, {2,4,505,1,0}, {4,87,297,1,0}, {4,89,297,1,0}, {4,88,297,1,0}, {2,1,746,1,1},
	{2,1,1454,0,1}, {2,5,297,1,1}, {2,5,297,1,0}, {2,5,52,1,0}, {1,1,19,1,1}, {4,55,213,1,1},
	{2,2,514,1,1}, {2,6,1604,1,1}, {2,0,838,1,1}, {2,2,1613,1,1}, {2,4,1621,1,0}, {2,4,501,1,1},
	{2,4,1626,1,0}, {2,4,9,1,0}, {1,7,1629,0,1}, {1,11,200,1,1}, {1,7,83,1,0}, {1,11,200,1,0},
	{1,7,432,1,0}, {2,5,83,1,1}, {1,6,432,0,1}, {2,6,763,1,1}, {1,6,432,1,1}, {1,12,93,1,0},
	{2,4,1633,1,1}, {2,4,914,1,0}, {2,4,19,1,0}, {2,0,1637,1,1}, {2,3,1604,1,1}, {2,1,1604,1,1},
	{2,4,379,0,0}, {2,5,1644,0,0}, {2,1,246,1,1}, {4,55,1648,1,0}, {4,55,1650,1,0}, {2,4,1016,1,0},
	{2,4,1069,1,0}, {2,2,246,1,1}, {1,6,1086,1,1}, {1,6,1653,1,1}, {1,6,209,1,0}, {1,6,503,0,0},
	{1,7,503,1,0}, {1,7,505,1,0}, {1,7,503,1,0}, {1,6,505,1,0}, {1,8,200,1,1}, {1,7,1656,1,0},
	{1,7,604,1,0}, {1,7,389,1,0}, {1,7,1712,1,0}, {1,7,1715,1,0}, {1,7,1726,1,0}, {1,7,248,1,0},
	{1,7,1576,1,0}, {1,7,226,1,0}, {1,7,1729,1,0}, {1,7,63,1,0}, {1,7,1748,1,0}, {1,7,620,1,0},
	{1,7,408,1,0}, {1,7,1752,1,0}, {1,7,81,1,0}, {1,7,1757,1,0}, {1,7,395,1,0}, {1,7,991,1,0},
	{2,5,1761,0,0}, {2,0,1770,0,1}, {2,6,1014,1,1}, {2,5,1773,1,0}, {2,5,427,1,0}, {2,5,372,1,0},
	{2,6,514,1,0}, {2,0,514,1,0}, {2,5,57,1,0}, {2,3,514,1,0}, {2,1,514,1,0}, {9,6,993,1,0},
	{9,5,993,1,0}, {2,2,436,1,0}, {2,6,436,1,0}, {2,6,1776,1,0}, {2,2,427,1,0}, {2,2,1787,1,0},
	{2,0,436,1,0}, {2,0,1796,1,0}, {2,0,395,1,0}, {2,5,1800,1,0}, {2,3,436,1,0}, {2,3,1803,1,0},
	{2,3,395,1,0}, {2,1,1810,1,0}, {2,1,395,1,0}, {2,5,788,1,0}, {2,5,213,1,0}, {1,6,1818,1,0},
	{1,6,604,1,0}, {1,6,1876,1,0}, {1,6,1576,1,0}, {1,6,226,1,0}, {1,6,1880,1,0}, {1,6,63,1,0},
	{1,6,1748,1,0}, {1,6,620,1,0}, {1,6,408,1,0}, {1,6,1906,1,0}, {1,6,81,1,0}, {1,6,248,1,0},
	{1,6,1912,1,0}, {1,6,395,1,0}, {1,6,991,1,0}, {4,55,1915,1,0}, {4,57,1915,1,0}, {1,12,46,1,1},
	{1,12,816,1,0}, {4,56,61,1,0}, {4,57,1128,1,0}, {4,57,79,0,0}, {3,0,1917,1,0}, {1,6,1920,1,1},
	{1,7,1924,1,0}, {1,7,316,1,0}, {1,6,52,1,1}, {1,6,1928,1,0}, {1,6,316,1,0}, {4,54,295,1,0},
	{5,0,204,1,1}, {1,11,228,1,1}, {1,7,814,0,1}, {2,2,1377,1,1}, {1,7,814,1,0}, {1,3,1454,0,1},
	{2,3,1454,1,1}, {4,104,5,1,0}, {4,88,5,1,0}, {4,72,5,1,0}, {1,2,637,1,1}, {4,57,242,1,0},
	{1,12,759,1,1}, {4,55,774,1,0}, {2,4,1934,0,0}, {1,6,1377,1,1}, {4,55,372,1,0}, {1,6,822,1,0},
	{2,4,1800,1,0}, {2,4,297,1,0}, {4,57,757,1,0}, {1,4,1490,0,1}, {1,8,1377,0,1}, {2,4,1938,0,1},
	{2,5,240,1,1}, {1,8,822,1,0}, {3,0,1406,1,0}, {1,6,1454,0,1}, {2,0,425,1,1}, {2,0,425,1,1},
	{4,56,1375,1,0}, {4,88,1375,1,0}, {4,72,1375,1,0}, {4,104,1375,1,0}, {3,0,485,1,0},
	{1,11,1942,0,0}, {1,5,1454,0,1}, {2,5,1454,1,1}, {1,11,44,1,0}, {1,11,814,1,0}, {1,3,637,1,1},
	{1,1,211,0,1}, {1,2,1454,0,1}, {2,2,1454,1,1}, {4,56,838,1,0}, {1,2,1185,1,1}, {1,1,1185,1,1},
	{2,3,93,1,0}, {1,5,1142,1,0}, {4,87,37,1,0}, {3,2,67,1,0}, {3,1,67,1,0}, {2,2,81,1,0},
	{1,3,436,1,0}, {1,12,207,1,1}, {4,57,759,1,0}, {1,2,1488,0,1}, {1,10,293,1,1}, {1,10,293,1,1},
	{5,0,204,1,0}, {4,54,57,1,0}, {4,57,514,1,0}, {2,4,372,1,1}, {4,54,59,1,0}, {1,9,637,1,1},
	{1,9,207,1,1}, {1,12,7,1,0}, {1,6,93,1,0}, {4,57,1945,1,0}, {4,58,295,1,0}, {1,6,816,1,1},
	{3,2,93,1,0}, {3,2,5,1,0}, {3,1,5,1,0}, {4,72,77,1,0}, {4,88,77,1,0}, {2,4,487,1,0},
	{2,4,491,1,0}, {1,8,211,1,1}, {1,12,1124,1,1}, {4,87,757,1,0}, {4,89,757,1,0}, {4,88,757,1,0},
	{4,88,344,1,0}, {4,87,344,1,0}, {4,89,344,1,0}, {2,4,57,1,0}, {2,4,52,1,0}, {1,6,765,1,1},
	{8,3,130,1,0}, {2,4,226,0,1}, {3,0,637,1,1}, {2,2,297,1,1}, {4,57,1005,1,0}, {4,55,1005,1,0},
	{3,0,1140,1,0}, {2,6,1454,1,0}, {1,12,820,1,0}, {3,1,200,1,0}, {3,0,489,1,0}, {2,4,226,1,1},
	{3,1,1406,1,0}, {4,57,838,1,1}, {1,11,485,1,0}, {1,12,485,1,0}, {1,3,485,1,0}, {3,0,639,1,0},
	{3,1,1140,1,0}, {4,89,487,1,0}, {4,73,487,1,0}, {4,105,487,1,0}, {2,0,1014,1,1}, {2,0,1948,1,0},
	{1,10,1185,1,1}, {1,4,1185,1,1}, {2,4,1140,0,1}, {5,0,204,1,0}, {4,105,1128,1,0}, {5,0,204,1,0},
	{2,0,632,1,1}, {1,12,840,1,1}, {1,11,840,1,1}, {1,6,1185,1,1}, {1,8,1185,1,1}, {1,7,1185,1,1},
	{1,9,1185,1,1}, {1,12,1185,1,1}, {1,9,1488,1,1}, {1,11,1185,1,1}, {1,8,637,1,1}, {2,3,816,0,1},
	{5,0,204,1,0}, {2,4,485,1,1}, {2,2,485,1,0}, {1,8,1952,0,0}, {1,2,1413,0,1}, {2,6,485,1,1},
	{2,3,5,1,0}, {2,6,485,1,1}, {1,8,1952,1,0}, {1,8,1650,1,0}, {2,5,485,1,1}, {1,1,763,1,1},
	{2,2,485,0,1}, {2,5,763,1,1}, {3,1,485,1,0}, {1,6,1954,1,1}, {1,6,746,1,0}, {1,7,77,1,0},
	{1,6,200,1,0}, {2,0,293,0,1}, {2,3,1957,1,1}, {2,0,293,1,0}, {4,71,293,1,0}, {4,73,293,1,0},
	{4,72,293,1,0}, {2,3,816,1,0}, {2,3,485,1,0}, {2,1,485,1,1}, {2,0,485,1,0}, {1,5,250,1,0},
	{1,3,487,1,0}, {1,2,211,0,1}, {1,12,485,0,1}, {2,1,228,1,1}, {1,12,1071,1,1}, {1,3,1185,1,1},
	{1,5,1960,1,1}, {1,3,1488,0,1}, {1,10,412,1,1}, {1,10,643,1,0}, {1,10,645,1,0}, {2,3,226,1,1},
	{2,0,820,1,0}, {2,6,820,1,0}, {2,5,820,1,0}, {2,3,820,1,0}, {2,2,820,1,0}, {2,4,820,1,0},
	{2,1,820,1,0}, {4,72,761,1,0}, {4,104,11,1,0}, {4,72,11,1,0}, {4,88,11,1,0}, {1,4,805,1,1},
	{2,2,750,1,1}, {3,0,11,1,0}, {3,1,1071,1,1}, {4,8,11,1,0}, {1,6,427,1,0}, {1,2,805,0,1},
	{1,8,759,1,1}, {1,2,805,1,0}, {1,8,759,1,0}, {1,3,765,1,1}, {4,88,761,1,0}, {4,104,1726,1,0},
	{1,10,1964,1,1}, {2,1,635,1,1}, {2,4,750,1,1}, {4,88,91,1,0}, {4,56,91,1,0}, {4,72,91,1,0},
	{4,104,91,1,0}, {1,7,1199,1,0}, {4,55,1967,1,1}, {4,105,761,1,0}, {1,2,816,1,0}, {2,4,1140,1,0},
	{1,3,805,0,1}, {1,11,746,1,1}, {4,57,89,1,0}, {4,55,89,1,0}, {3,2,89,1,0}, {3,1,89,1,0},
	{2,1,1454,1,0}, {2,3,1454,1,0}, {2,4,1454,1,0}, {2,5,1454,1,0}, {2,2,1454,1,0}, {1,3,805,1,0},
	{1,9,427,1,1}, {2,3,750,1,1}, {3,0,89,1,0}, {4,57,1970,1,0}, {2,5,750,1,1}, {1,7,250,1,0},
	{2,6,822,1,0}, {2,5,822,1,0}, {2,3,822,1,0}, {2,2,822,1,0}, {2,4,822,1,0}, {2,1,822,1,0},
	{2,3,293,1,1}, {1,6,1142,1,0}, {1,5,772,1,0}, {1,1,630,0,1}, {1,3,240,0,1}, {2,0,250,0,1},
	{2,2,1005,1,1}, {2,2,1005,1,0}, {2,6,635,1,1}, {4,55,1199,1,1}, {1,4,79,1,0}, {1,4,1403,1,0},
	{4,89,761,1,0}, {4,71,761,1,0}, {4,73,761,1,0}, {3,1,395,1,0}, {4,89,89,1,0}, {4,87,89,1,0},
	{4,88,89,1,0}, {1,2,228,1,1}, {1,7,436,1,0}, {1,2,436,1,0}, {1,11,436,1,0}, {1,9,436,1,0},
	{1,12,436,1,0}, {1,8,436,1,0}, {4,54,17,1,0}, {4,105,501,1,0}, {4,105,19,1,0}, {4,105,209,1,0},
	{4,73,501,1,0}, {5,0,204,1,0}, {2,6,1973,0,0}, {1,7,211,0,1}, {5,0,204,1,0}, {3,2,286,1,0},
	{4,73,379,1,0}, {4,73,209,1,0}, {1,10,746,1,1}, {1,11,240,1,1}, {2,2,757,1,1}, {2,4,757,1,1},
	{2,2,1979,1,0}, {2,5,754,1,0}, {2,4,1979,1,0}, {2,3,1979,1,0}, {2,5,757,1,0}, {2,3,757,1,1},
	{2,0,213,1,1}, {2,0,1983,1,0}, {2,4,234,1,1}, {1,6,21,0,1}, {2,0,344,1,1}, {2,0,344,1,0},
	{1,6,21,1,0}, {4,56,1986,1,0}, {4,57,436,1,0}, {4,103,795,1,0}, {2,5,759,1,1}, {1,6,635,1,0},
	{1,1,635,1,0}, {1,3,635,1,0}, {1,4,635,1,0}, {1,9,635,1,0}, {1,7,635,1,0}, {1,10,635,1,0},
	{1,11,635,1,0}, {1,12,635,1,0}, {1,2,635,1,0}, {1,11,487,1,0}, {1,11,491,1,0}, {2,0,207,1,0},
	{2,3,213,1,1}, {2,6,29,1,0}, {5,0,204,1,0}, {4,56,759,1,1}, {4,87,204,1,0}, {4,71,204,1,0},
	{4,103,204,1,0}, {4,87,575,1,0}, {2,6,1988,1,0}, {2,6,93,1,0}, {2,6,220,1,0}, {2,6,5,1,0},
	{2,6,919,1,0}, {2,6,1991,1,1}, {2,6,816,1,0}, {2,6,46,1,0}, {2,6,759,1,1}, {4,103,575,1,0},
	{4,71,575,1,0}, {2,6,25,0,1}, {5,0,204,1,0}, {4,56,493,1,0}, {4,25,293,1,0}, {4,41,293,1,0},
	{4,89,501,1,0}, {4,88,13,1,0}, {4,72,493,1,0}, {4,104,493,1,0}, {4,9,293,1,0}, {4,88,493,1,0},
	{4,105,293,1,0}, {4,103,293,1,0}, {4,89,293,1,0}, {1,1,772,1,0}, {3,0,246,1,0}, {4,8,31,1,0},
	{4,56,344,1,0}, {4,56,630,1,0}, {4,72,13,1,0}, {4,56,1994,1,1}, {4,56,814,1,1}, {2,6,840,1,1},
	{1,7,759,0,1}, {2,1,788,0,1}, {4,56,763,1,1}, {2,1,788,1,0}, {1,7,759,1,0}, {4,56,295,0,0},
	{1,9,1413,1,1}, {1,5,427,1,1}, {4,56,1997,1,1}, {5,0,204,1,0}, {4,103,230,1,0}, {4,71,230,1,0},
	{4,87,230,1,0}, {4,25,493,1,0}, {4,73,493,1,0}, {4,9,493,1,0}, {4,105,493,1,0}, {4,41,493,1,0},
	{4,89,493,1,0}, {4,104,795,1,0}, {4,104,818,1,0}, {4,104,1128,1,0}, {4,71,248,1,0},
	{4,87,248,1,0}, {4,103,248,1,0}, {2,6,25,1,1}, {2,1,213,1,1}, {5,0,204,1,1}, {1,12,763,1,0},
	{4,55,807,1,1}, {2,6,807,1,0}, {2,2,807,1,0}, {2,3,807,1,0}, {2,4,807,1,0}, {2,5,807,1,0},
	{2,0,807,1,0}, {2,1,807,1,0}, {1,7,487,1,0}, {3,1,801,1,0}, {2,0,1,0,0}, {2,1,917,1,1},
	{2,1,917,1,0}, {2,0,1,1,0}, {4,56,1406,1,1}, {1,7,79,0,0}, {1,6,1952,1,0}, {1,7,491,1,1},
	{1,6,1952,1,0}, {1,7,1403,1,0}, {1,7,79,1,0}, {1,6,1650,1,0}, {1,11,2000,0,0}, {1,10,1952,1,0},
	{1,11,1403,0,0}, {1,10,1650,1,0}, {1,11,772,1,0}, {3,1,759,1,1}, {2,1,2003,1,0}, {2,1,497,1,1},
	{2,6,2006,1,0}, {4,57,512,1,0}, {4,55,512,1,0}, {1,10,93,1,0}, {4,56,240,1,1}, {1,10,228,1,1},
	{2,1,501,1,1}, {4,103,620,1,1}, {4,56,623,1,0}, {2,6,29,0,0}, {2,3,213,1,1}, {2,1,2011,1,0},
	{2,1,1069,1,0}, {1,8,711,1,0}, {2,6,814,1,1}, {5,0,204,1,0}, {1,6,814,1,1}, {1,7,17,1,0},
	{1,7,1126,1,1}, {1,2,814,0,1}, {1,7,9,1,1}, {1,2,814,1,0}, {1,7,2024,1,1}, {1,7,209,1,1},
	{1,7,2027,1,0}, {1,7,87,1,0}, {1,5,814,0,1}, {2,0,814,1,1}, {3,0,1454,1,0}, {3,1,1454,1,0},
	{2,0,814,1,0}, {1,5,814,1,0}, {2,1,2030,0,0}, {1,8,48,0,0}, {1,10,814,1,1}, {2,1,1126,1,0},
	{4,88,286,1,0}, {4,89,286,1,0}, {1,8,48,1,0}, {2,1,2047,1,0}, {2,1,495,1,0}, {2,1,2052,1,0},
	{2,1,1170,1,0}, {2,1,641,1,0}, {1,10,814,1,0}, {2,1,2056,1,0}, {2,1,2059,1,0}, {2,1,19,1,0},
	{2,1,222,1,0}, {1,3,814,1,1}, {4,58,54,1,0}, {1,8,814,1,1}, {1,2,79,0,0}, {1,9,814,1,1},
	{1,2,1403,1,0}, {1,9,814,1,0}, {1,2,79,1,0}, {1,7,52,1,0}, {2,2,748,1,1}, {2,3,748,1,1},
	{2,4,748,1,1}, {2,5,748,1,1}, {2,6,748,1,1}, {4,56,748,1,0}, {3,0,434,1,0}, {1,9,757,0,1},
	{1,11,1986,1,1}, {2,5,761,1,0}, {2,4,761,1,0}, {2,3,761,1,0}, {1,9,2062,1,0}, {1,11,1986,1,0},
	{2,0,1915,1,0}, {4,56,1915,1,0}, {1,9,711,1,0}, {1,11,711,1,0}, {1,12,711,1,0}, {1,6,711,1,0},
	{2,2,2065,0,0}, {2,1,2084,0,0}, {4,56,81,0,0}, {1,3,242,0,1}, {1,5,501,0,1}, {3,0,510,1,1},
	{1,3,205,1,1}, {1,3,2098,0,0}, {1,5,389,0,1}, {2,2,788,0,1}, {2,5,637,1,1}, {4,55,2101,1,0},
	{1,3,299,1,0}, {2,2,788,1,0}, {1,5,69,1,0}, {1,5,316,1,0}, {1,3,93,1,0}, {2,1,93,1,0},
	{2,1,2104,1,0}, {4,56,52,1,0}, {2,1,236,1,0}, {1,3,52,1,0}, {1,3,705,1,0}, {1,7,246,1,0},
	{1,5,389,1,0}, {1,5,52,1,0}, {1,3,575,1,1}, {1,4,1986,1,1}, {2,5,1071,1,0}, {1,3,2108,0,0},
	{1,2,763,1,1}, {1,2,763,1,0}, {1,3,33,1,1}, {1,3,2120,1,0}, {2,3,641,1,0}, {1,5,801,0,1},
	{1,7,1005,1,1}, {3,0,1,1,0}, {1,5,801,1,0}, {1,8,801,1,0}, {1,7,1005,1,0}, {3,0,1154,0,0},
	{3,2,23,1,0}, {1,3,2131,0,0}, {1,5,7,1,1}, {1,3,224,1,0}, {1,3,2134,1,0}, {1,5,2137,1,0},
	{2,6,1915,1,0}, {1,5,1126,1,1}, {1,5,17,1,0}, {1,2,234,1,1}, {4,87,205,1,0}, {4,88,205,1,0},
	{1,5,2140,1,0}, {1,5,29,1,0}, {1,5,408,1,0}, {4,57,286,1,0}, {4,8,505,1,0}, {1,5,2166,1,0},
	{1,5,2171,1,1}, {1,5,2174,0,0}, {2,2,816,1,1}, {1,5,2190,1,0}, {2,2,816,1,0}, {1,5,2197,1,0},
	{1,5,2200,1,1}, {1,5,81,1,0}, {3,1,991,1,0}, {1,11,1140,1,0}, {4,55,814,1,0}, {3,0,514,1,0},
	{4,71,213,1,0}, {1,3,207,1,1}, {4,57,814,1,0}, {3,2,54,1,0}, {1,5,485,0,1}, {1,8,801,1,1},
	{3,0,510,0,0}, {4,57,510,1,0}, {1,6,801,1,0}, {1,7,801,1,0}, {1,5,485,1,0}, {2,1,2203,0,0},
	{2,2,46,1,1}, {3,0,2213,0,0}, {4,57,222,1,0}, {2,1,25,1,0}, {3,0,845,0,0}, {4,57,845,1,0},
	{2,1,1342,1,0}, {2,1,2216,1,0}, {2,1,224,1,1}, {2,2,234,1,0}, {2,2,73,1,0}, {4,57,809,1,0},
	{4,57,805,1,0}, {4,8,13,1,0}, {2,1,46,1,0}, {2,1,282,1,0}, {2,1,1413,1,0}, {2,1,508,1,0},
	{2,1,238,1,0}, {2,1,220,1,0}, {1,8,246,1,0}, {1,3,204,0,0}, {2,2,2219,0,0}, {1,5,240,1,1},
	{2,2,1069,1,0}, {1,3,2239,1,0}, {1,3,2244,1,0}, {1,3,2248,1,0}, {1,3,81,1,0}, {1,3,1576,1,0},
	{2,2,2252,1,0}, {2,2,495,1,0}, {1,3,2260,1,0}, {1,3,399,1,0}, {1,3,213,1,0}, {1,3,2263,1,0},
	{2,2,316,1,0}, {4,56,83,1,0}, {1,11,93,1,0}, {1,3,2267,1,0}, {1,3,2285,1,0}, {1,3,316,1,0},
	{1,3,2291,1,0}, {1,3,2171,1,0}, {1,3,2296,1,0}, {1,3,2306,1,0}, {2,2,9,1,0}, {1,3,499,1,0},
	{2,2,2311,1,0}, {2,2,2314,1,0}, {2,2,2056,1,0}, {2,2,19,1,0}, {1,3,286,1,0}, {1,3,15,1,0},
	{2,2,21,1,0}, {1,3,495,1,0}, {1,3,2322,1,0}, {1,3,432,1,0}, {1,3,29,1,0}, {1,3,21,1,0},
	{1,3,2326,1,0}, {1,3,282,1,0}, {1,3,79,1,0}, {1,3,2331,1,0}, {1,3,2336,1,0}, {1,3,2340,0,1},
	{1,6,293,1,1}, {1,6,293,1,1}, {1,5,852,1,1}, {1,3,13,1,0}, {3,0,505,0,0}, {1,3,2344,0,1},
	{1,4,1377,0,1}, {2,6,757,1,1}, {1,4,822,1,1}, {2,2,641,1,0}, {3,0,244,1,0}, {3,0,505,0,0},
	{3,2,505,1,0}, {2,6,757,1,0}, {1,4,763,1,0}, {1,3,344,1,0}, {1,3,761,1,0}, {1,3,763,1,0},
	{1,3,35,0,0}, {2,2,2348,0,0}, {1,7,765,1,1}, {2,2,200,1,0}, {2,5,200,1,0}, {1,3,35,1,0},
	{1,7,765,1,0}, {1,5,2351,0,0}, {1,10,1005,0,1}, {1,11,763,1,1}, {1,10,1005,1,0}, {1,11,763,1,0},
	{1,5,44,1,0}, {1,5,1170,1,0}, {1,3,711,1,0}, {1,5,2370,1,1}, {1,5,2373,1,0}, {1,3,759,1,1},
	{3,0,1915,1,0}, {3,0,623,1,0}, {1,1,2377,0,1}, {2,1,1377,1,1}, {1,3,1986,0,1}, {1,6,801,1,1},
	{1,3,1986,1,0}, {1,3,1199,1,0}, {2,2,512,1,1}, {1,3,200,0,1}, {2,4,763,1,1}, {2,2,1915,1,0},
	{2,4,1915,1,0}, {1,3,200,1,0}, {1,11,805,1,1}, {1,3,61,1,0}, {3,1,630,1,0}, {3,1,77,0,0},
	{2,1,1140,1,1}, {2,4,635,1,0}, {2,3,635,1,0}, {2,2,635,1,0}, {2,5,635,1,0}, {2,3,2380,0,0},
	{2,1,230,0,0}, {1,5,2393,1,1}, {4,57,630,1,0}, {1,9,48,1,0}, {1,9,35,1,0}, {3,2,222,1,0},
	{3,1,1154,1,0}, {1,5,2404,1,0}, {1,6,35,1,0}, {4,89,288,1,0}, {8,7,130,1,0}, {1,5,2410,0,0},
	{2,1,230,1,0}, {3,2,23,1,0}, {1,5,282,1,0}, {2,1,230,1,0}, {3,1,23,1,0}, {1,6,48,1,0},
	{1,5,2433,1,0}, {1,5,1128,1,1}, {1,5,87,1,0}, {2,3,788,1,1}, {2,6,2436,1,1}, {2,6,250,1,0},
	{2,6,293,1,0}, {2,3,2439,0,0}, {1,3,620,1,1}, {2,3,1069,1,0}, {1,3,620,0,1}, {2,3,501,1,1},
	{2,3,7,1,0}, {1,3,620,1,0}, {2,3,1126,1,0}, {2,3,852,1,0}, {2,3,17,1,0}, {2,3,209,1,0},
	{2,3,222,1,0}, {2,3,505,1,0}, {2,3,501,1,0}, {2,3,499,1,0}, {2,3,15,1,0}, {2,3,19,1,0},
	{2,3,21,1,0}, {2,3,1199,1,0}, {2,3,917,1,0}, {2,3,495,1,0}, {2,2,501,1,1}, {4,89,17,1,0},
	{2,3,709,1,0}, {1,4,1140,1,0}, {2,3,230,0,0}, {1,6,1124,1,1}, {2,3,230,1,0}, {2,3,1140,1,0},
	{2,3,575,1,0}, {1,3,1124,0,1}, {2,2,7,1,1}, {1,3,7,1,1}, {1,3,7,0,0}, {2,2,7,1,0},
	{1,5,2453,1,1}, {1,5,1726,1,1}, {1,6,7,1,1}, {1,3,284,1,1}, {1,7,1454,0,1}, {1,10,1986,1,1},
	{1,10,1986,1,0}, {2,2,75,0,1}, {2,6,805,1,1}, {4,57,1463,1,0}, {4,55,1463,1,0}, {2,6,1513,1,1},
	{2,6,2457,1,0}, {1,8,765,1,1}, {2,3,2460,1,0}, {4,87,1375,1,0}, {4,71,1375,1,0},
	{4,103,1375,1,0}, {4,103,295,1,0}, {2,3,220,1,0}, {3,1,1027,1,0}, {2,3,1025,1,0},
	{3,2,1192,1,0}, {3,2,27,1,0}, {3,2,1337,1,0}, {3,2,301,1,0}, {2,3,2468,1,0}, {2,3,2474,1,0},
	{2,3,286,1,0}, {2,3,9,1,0}, {1,5,46,1,1}, {4,87,295,1,0}, {3,1,244,1,0}, {1,5,238,1,1},
	{1,5,1014,1,1}, {1,11,288,1,0}, {2,3,25,1,1}, {3,2,503,0,0}, {2,0,59,0,0}, {2,4,512,1,1},
	{4,25,89,1,0}, {4,23,89,1,0}, {2,0,2478,1,0}, {4,72,54,1,0}, {4,71,54,1,0}, {4,23,205,1,0},
	{4,23,213,1,0}, {4,87,777,1,0}, {4,87,772,1,0}, {4,103,1053,1,0}, {4,71,772,1,0},
	{4,71,777,1,0}, {1,11,1124,1,0}, {1,4,1124,1,0}, {1,8,1124,1,0}, {1,1,1124,1,0}, {1,7,1124,1,0},
	{1,5,1124,1,0}, {1,6,1124,1,0}, {1,3,1124,1,0}, {4,89,35,1,0}, {2,0,11,0,1}, {2,3,282,1,1},
	{3,2,244,1,0}, {3,1,2481,1,0}, {3,2,2481,1,0}, {2,3,248,1,0}, {2,3,282,1,0}, {2,3,236,1,0},
	{2,0,11,1,0}, {2,3,769,1,0}, {1,2,11,1,1}, {1,4,1413,1,1}, {2,2,11,1,1}, {2,3,11,1,1},
	{2,0,372,1,1}, {2,1,2484,0,0}, {3,1,510,1,1}, {2,1,69,1,0}, {1,6,630,1,1}, {1,6,240,1,1},
	{3,2,75,1,0}, {3,1,510,1,1}, {2,1,575,1,0}, {4,57,240,1,1}, {3,0,230,1,0}, {1,11,630,1,1},
	{1,5,824,1,1}, {1,10,434,0,1}, {2,6,344,1,1}, {1,10,434,1,0}, {2,6,344,1,0}, {2,3,512,1,0},
	{2,1,512,1,0}, {2,4,512,1,0}, {2,5,512,1,0}, {2,1,204,0,0}, {2,2,75,1,1}, {2,1,61,1,0},
	{2,1,1362,1,0}, {2,1,2489,1,0}, {2,1,1140,1,0}, {2,1,1071,1,0}, {2,2,75,1,0}, {2,1,205,1,0},
	{1,5,1199,1,0}, {2,6,1199,1,0}, {4,104,757,1,0}, {2,1,248,1,0}, {1,7,1488,1,1}, {4,57,236,1,0},
	{1,3,757,1,1}, {2,6,1413,1,1}, {1,4,757,0,1}, {1,7,200,1,1}, {1,4,757,1,0}, {8,5,130,1,0},
	{4,57,2492,1,0}, {3,0,1192,1,0}, {4,57,495,1,0}, {3,0,2495,0,0}, {4,57,2500,1,0}, {3,0,248,1,0},
	{3,0,1144,1,0}, {1,10,1454,1,0}, {1,11,1454,1,0}, {1,3,1454,1,0}, {1,4,1454,1,0},
	{1,6,1454,1,0}, {1,5,1454,1,0}, {1,2,1454,1,0}, {1,7,1454,1,0}, {1,8,1454,1,0}, {4,57,575,1,0},
	{3,0,301,1,0}, {1,7,200,1,0}, {1,7,427,1,0}, {2,1,2504,1,1}, {4,8,81,1,0}, {2,1,1005,1,1},
	{2,1,2101,1,0}, {4,105,77,0,0}, {1,5,2062,1,1}, {1,5,1413,1,0}, {1,5,757,1,0}, {1,12,1986,1,1},
	{1,9,1986,1,1}, {1,8,434,1,1}, {1,10,1413,1,1}, {3,1,512,1,0}, {2,6,512,1,0}, {1,5,763,1,1},
	{2,1,1014,1,1}, {1,3,248,1,0}, {1,3,11,0,1}, {2,6,1199,1,1}, {1,3,434,1,1}, {1,3,512,1,1},
	{2,1,13,1,1}, {1,7,434,1,1}, {2,1,805,1,1}, {4,89,77,1,0}, {2,2,1140,1,0}, {1,5,765,0,1},
	{1,12,297,1,1}, {1,12,297,1,0}, {1,5,765,1,0}, {1,7,637,0,1}, {2,6,2508,1,1}, {2,6,805,1,0},
	{2,6,765,1,0}, {1,12,434,1,1}, {9,1,993,1,0}, {3,0,807,1,1}, {1,6,434,1,1}, {1,2,240,0,1},
	{2,3,1005,1,1}, {2,6,750,0,1}, {4,56,1199,1,1}, {1,7,820,1,0}, {2,3,1005,1,0}, {1,1,485,0,1},
	{2,0,2511,1,1}, {1,1,485,1,0}, {2,0,434,1,0}, {1,4,434,1,1}, {3,0,750,1,0}, {1,9,434,1,0},
	{1,11,820,1,0}, {1,1,434,1,1}, {2,1,11,1,1}, {2,4,1463,1,0}, {1,11,434,0,1}, {2,1,765,1,1},
	{1,3,11,1,0}, {1,5,434,1,0}, {1,11,434,1,0}, {2,1,765,1,0}, {1,1,1377,1,1}, {4,57,485,1,0},
	{1,1,822,1,0}, {1,4,814,0,1}, {3,1,436,1,1}, {1,4,814,1,0}, {2,1,1915,1,0}, {2,5,1915,1,0},
	{1,9,759,0,1}, {2,1,2457,1,1}, {1,9,759,1,0}, {2,1,2457,1,0}, {1,10,1488,1,0}, {1,4,1488,1,0},
	{1,5,1488,1,0}, {1,3,1488,1,0}, {1,2,1488,1,0}, {1,1,1488,1,0}, {1,8,1488,1,0}, {1,6,1488,1,0},
	{4,104,295,1,0}, {1,1,807,1,0}, {1,4,807,1,0}, {1,5,807,1,0}, {1,8,807,1,0}, {1,7,807,1,0},
	{1,9,807,1,0}, {1,10,807,1,0}, {1,12,807,1,0}, {1,11,807,1,0}, {1,6,807,1,0}, {1,2,807,1,0},
	{1,3,807,1,0}, {1,6,639,1,0}, {1,5,639,1,0}, {1,3,639,1,0}, {1,10,639,1,0}, {1,11,639,1,0},
	{1,4,639,1,0}, {1,8,639,1,0}, {1,9,639,1,0}, {1,2,639,1,0}, {1,7,639,1,0}, {1,10,2514,1,0},
	{1,12,1406,1,0}, {1,11,1406,1,0}, {1,11,637,1,0}, {1,4,1406,1,0}, {1,2,1406,1,0}, {1,4,637,1,0},
	{1,3,1406,1,0}, {1,1,1406,1,0}, {1,1,637,1,0}, {1,7,637,1,0}, {1,8,1406,1,0}, {1,7,1406,1,0},
	{1,6,1406,1,0}, {1,5,1406,1,0}, {1,9,1406,1,0}, {1,10,630,1,0}, {1,12,630,1,0}, {1,1,630,1,0},
	{1,8,630,1,0}, {1,7,630,1,0}, {1,9,630,1,0}, {1,2,630,1,0}, {1,4,630,1,0}, {1,3,630,1,0},
	{1,5,630,1,0}, {4,88,295,1,0}, {1,2,434,1,1}, {1,3,379,1,0}, {3,1,284,1,0}, {3,0,284,1,0},
	{3,1,299,1,0}, {4,55,630,1,0}, {4,55,299,1,0}, {3,0,299,1,0}, {1,12,765,1,1}, {4,8,921,0,0},
	{5,0,204,1,1}, {2,4,200,1,1}, {1,11,759,1,1}, {4,89,575,1,0}, {4,73,2517,1,0}, {3,2,2520,1,0},
	{3,2,248,1,0}, {1,12,21,1,1}, {2,0,491,1,0}, {2,5,1142,1,0}, {2,0,240,1,0}, {2,5,240,1,0},
	{4,105,408,1,0}, {4,89,408,1,0}, {4,73,408,1,0}, {2,6,240,1,0}, {2,4,240,1,0}, {2,3,240,1,0},
	{4,57,1140,1,0}, {3,2,408,1,0}, {3,2,487,1,0}, {4,55,1071,1,0}, {3,1,236,0,1}, {5,0,204,1,0},
	{4,104,85,1,0}, {4,105,85,1,0}, {2,2,991,1,0}, {4,57,1071,1,0}, {2,3,991,1,0}, {2,5,991,1,0},
	{2,4,991,1,0}, {4,56,1726,1,0}, {1,8,1964,1,1}, {5,0,204,1,0}, {2,5,238,1,0}, {3,1,777,1,0},
	{4,56,1014,1,0}, {4,105,2524,1,0}, {4,89,2524,1,0}, {4,73,699,1,0}, {4,105,27,1,0},
	{4,89,27,1,0}, {4,73,27,1,0}, {4,73,25,1,0}, {1,7,767,1,0}, {4,8,33,1,1}, {3,1,1650,1,0},
	{1,11,83,1,1}, {4,8,35,1,0}, {1,8,1986,1,1}, {3,1,1915,1,0}, {3,0,759,0,1}, {5,0,204,1,0},
	{2,2,814,1,0}, {1,4,820,1,0}, {2,3,814,1,0}, {1,1,805,0,1}, {3,0,293,1,1}, {1,1,805,1,0},
	{1,1,623,1,0}, {1,8,752,1,0}, {1,7,752,1,0}, {1,10,752,1,0}, {1,11,752,1,0}, {1,12,752,1,0},
	{1,9,752,1,0}, {1,1,752,1,0}, {1,6,752,1,0}, {1,2,752,1,0}, {1,5,752,1,0}, {1,3,752,1,0},
	{1,4,752,1,0}, {1,9,765,1,1}, {1,5,228,1,0}, {1,7,228,1,0}, {1,1,228,1,0}, {1,6,228,1,0},
	{1,4,228,1,0}, {1,3,228,1,0}, {2,0,2527,0,0}, {2,4,2531,0,1}, {4,56,228,0,1}, {5,0,204,1,0},
	{2,0,790,1,0}, {2,0,777,1,0}, {2,0,772,1,0}, {2,0,1917,1,0}, {2,0,797,1,0}, {4,56,508,1,0},
	{2,4,5,1,0}, {4,56,807,1,1}, {4,57,1199,1,0}, {1,11,77,1,0}, {4,56,840,1,0}, {4,8,818,1,0},
	{4,57,77,1,0}, {4,105,1192,1,0}, {4,89,919,1,0}, {4,89,921,1,0}, {4,73,921,1,0}, {4,73,919,1,0},
	{4,8,1128,1,0}, {2,6,1142,1,0}, {2,0,1142,1,0}, {4,89,204,1,0}, {4,73,204,1,0}, {4,105,204,1,0},
	{4,55,805,1,0}, {7,0,1071,1,1}, {4,57,1406,1,0}, {1,2,485,1,0}, {1,7,485,1,0}, {4,55,635,1,0},
	{1,10,489,1,1}, {1,12,489,1,1}, {1,11,489,1,1}, {4,57,395,1,0}, {4,58,85,1,0}, {4,57,85,1,0},
	{4,8,1,1,0}, {4,56,1,1,0}, {4,88,1,1,0}, {4,104,1,1,0}, {1,2,489,0,1}, {1,10,759,1,1},
	{1,10,759,1,0}, {1,7,485,0,1}, {1,9,489,0,1}, {2,3,763,1,1}, {3,1,489,1,0}, {2,6,838,1,0},
	{2,4,1005,1,1}, {1,3,489,1,1}, {1,8,489,1,1}, {1,4,489,1,1}, {1,1,489,0,1}, {3,1,31,0,1},
	{5,0,204,1,1}, {2,0,752,1,0}, {4,103,757,1,0}, {4,8,761,1,0}, {4,57,761,1,0}, {1,2,1005,1,1},
	{1,2,489,1,0}, {1,9,489,1,0}, {1,1,489,1,0}, {1,6,489,1,0}, {1,5,489,1,0}, {1,7,489,1,0},
	{2,5,814,1,0}, {1,6,489,0,1}, {2,6,838,1,1}, {1,4,759,0,1}, {2,6,1454,1,1}, {1,4,759,1,0},
	{1,11,757,1,1}, {2,6,763,1,0}, {2,5,763,1,0}, {2,4,763,1,0}, {2,3,763,1,0}, {2,1,763,1,0},
	{2,0,763,1,0}, {2,2,763,1,0}, {4,105,757,1,0}, {4,103,344,1,0}, {4,104,344,1,0},
	{4,105,344,1,0}, {1,7,1071,1,0}, {1,8,1071,1,0}, {1,1,1071,1,0}, {1,3,1071,1,0}, {1,2,1071,1,0},
	{1,4,1071,1,0}, {1,5,1071,1,0}, {1,6,1071,1,0}, {1,9,1071,1,0}, {1,10,1071,1,0},
	{1,11,1071,1,0}, {4,56,805,1,0}, {1,10,765,1,1}, {1,6,1986,1,1}, {1,6,1986,0,0}, {1,10,765,1,0},
	{1,2,1986,1,1}, {5,0,204,1,1}, {2,0,79,1,0}, {4,8,288,1,1}, {2,1,991,1,0}, {4,55,436,1,0},
	{1,11,767,1,0}, {1,10,767,1,0}, {1,4,44,1,0}, {1,4,2535,1,0}, {1,4,288,1,0}, {4,8,95,1,0},
	{2,0,238,1,0}, {2,6,238,1,0}, {2,0,824,1,0}, {2,0,620,1,1}, {1,9,1199,1,0}, {1,7,763,0,1},
	{2,0,620,0,1}, {2,3,200,1,1}, {1,7,763,1,0}, {2,0,1128,1,0}, {1,1,639,1,0}, {2,3,200,1,0},
	{2,0,818,1,0}, {2,4,814,1,0}, {1,7,1014,1,1}, {1,6,1014,1,1}, {1,3,816,1,0}, {1,3,46,1,1},
	{2,5,632,1,0}, {2,2,632,1,0}, {2,6,639,1,0}, {2,6,637,1,0}, {2,3,639,1,0}, {2,3,637,1,0},
	{2,1,632,1,0}, {1,4,211,1,0}, {3,1,623,1,0}, {2,1,814,1,1}, {1,5,1986,1,1}, {4,57,748,1,1},
	{3,1,2538,1,0}, {2,5,639,1,1}, {2,6,632,1,1}, {2,2,639,1,1}, {4,71,250,1,0}, {4,73,250,1,0},
	{4,72,250,1,0}, {4,8,211,1,0}, {4,8,919,0,0}, {1,11,242,1,1}, {3,0,408,1,0}, {1,11,2541,1,0},
	{1,11,510,1,0}, {1,11,769,1,0}, {3,2,2545,1,0}, {3,2,2551,1,0}, {1,11,224,1,1}, {1,11,286,1,0},
	{1,11,2554,1,1}, {1,11,344,1,0}, {1,11,238,1,0}, {4,55,427,1,1}, {1,12,48,1,0}, {3,1,230,1,0},
	{3,1,575,1,0}, {1,11,461,1,1}, {1,11,52,1,0}, {1,11,2478,1,0}, {4,8,63,1,0}, {1,11,204,1,0},
	{1,11,917,1,0}, {1,11,983,1,0}, {1,11,432,1,0}, {1,11,205,1,0}, {1,11,2557,1,0},
	{1,11,2575,1,0}, {1,11,316,1,0}, {1,11,2580,1,0}, {1,11,75,1,0}, {1,11,604,1,0},
	{1,11,2607,1,0}, {1,11,408,1,0}, {1,11,2616,1,0}, {1,11,2621,1,0}, {1,11,61,1,0},
	{1,11,209,1,0}, {1,11,1016,1,0}, {1,11,69,1,0}, {4,8,204,0,0}, {4,56,61,0,0}, {1,11,2624,1,1},
	{1,11,31,1,0}, {1,11,425,1,0}, {1,11,207,1,0}, {1,11,620,1,0}, {1,11,910,0,0}, {2,0,763,1,1},
	{1,11,910,1,0}, {2,1,425,1,1}, {3,0,512,1,0}, {4,89,19,1,0}, {2,0,228,1,1}, {2,1,639,1,1},
	{1,7,1986,1,1}, {1,3,820,1,0}, {1,12,427,1,1}, {4,8,2630,1,0}, {3,2,85,1,0}, {2,4,746,1,0},
	{1,1,228,0,1}, {2,0,89,1,1}, {2,0,89,1,0}, {4,8,495,0,0}, {1,11,284,1,1}, {4,8,220,1,0},
	{4,104,495,1,0}, {4,88,495,1,0}, {4,72,495,1,0}, {4,57,807,1,0}, {1,11,284,1,0}, {4,25,623,1,0},
	{4,89,623,1,0}, {4,41,623,1,0}, {4,57,623,1,0}, {4,73,623,1,0}, {4,105,623,1,0}, {4,8,5,1,0},
	{1,11,2636,1,1}, {1,11,19,1,0}, {1,11,226,1,0}, {1,11,2639,1,1}, {1,11,213,1,0}, {1,11,645,1,0},
	{1,11,512,1,1}, {1,11,643,1,1}, {1,1,788,1,0}, {1,2,788,1,0}, {1,4,788,1,0}, {1,10,788,1,0},
	{1,12,788,1,0}, {1,11,788,1,0}, {1,3,788,1,0}, {1,7,788,1,0}, {1,6,788,1,0}, {1,5,788,1,0},
	{1,9,788,1,0}, {1,8,788,1,0}, {1,7,1377,0,1}, {1,8,2642,1,1}, {1,7,822,0,0}, {1,9,820,1,0},
	{1,8,805,1,0}, {1,8,820,1,0}, {1,6,1199,1,0}, {1,1,759,1,1}, {4,57,1185,1,0}, {1,2,765,1,0},
	{1,9,1005,1,1}, {3,1,514,1,0}, {4,58,293,1,0}, {4,54,293,1,0}, {4,8,772,1,0}, {1,4,1199,1,0},
	{4,55,1185,1,0}, {4,55,838,1,0}, {4,8,93,1,0}, {1,10,1199,1,0}, {1,9,1377,1,1}, {1,9,822,1,0},
	{1,1,820,1,0}, {5,0,204,1,0}, {4,57,777,1,0}, {4,41,777,1,0}, {4,25,777,1,0}, {4,9,777,1,0},
	{4,87,222,1,0}, {3,2,777,1,0}, {3,2,79,1,0}, {4,89,222,1,0}, {5,0,204,1,0}, {1,3,250,1,0},
	{1,11,250,1,0}, {4,58,44,1,0}, {1,1,44,1,0}, {4,104,21,1,0}, {1,10,61,1,0}, {1,10,2645,1,0},
	{1,10,2658,1,0}, {1,10,900,1,0}, {1,10,286,1,0}, {1,10,2662,1,0}, {3,0,838,1,1}, {1,1,46,1,0},
	{4,56,46,1,1}, {3,1,772,1,0}, {4,104,95,1,0}, {1,4,240,1,0}, {4,56,21,1,1}, {1,3,427,1,1},
	{4,57,69,1,0}, {4,25,69,1,0}, {4,41,69,1,0}, {4,9,69,1,0}, {4,58,69,1,0}, {5,0,204,1,0},
	{1,2,246,1,1}, {1,4,250,1,0}, {2,4,29,1,0}, {1,8,410,1,1}, {1,8,1183,1,1}, {4,56,17,1,0},
	{3,0,44,1,0}, {1,8,2666,1,0}, {1,8,299,1,0}, {1,8,57,1,0}, {1,8,33,1,0}, {1,8,52,1,0},
	{1,8,1313,1,1}, {1,2,250,1,0}, {1,8,282,1,1}, {4,56,2636,1,1}, {2,5,95,1,0}, {2,4,95,1,0},
	{1,7,240,1,0}, {2,3,95,1,0}, {1,10,242,1,1}, {2,2,1185,1,1}, {1,10,224,1,1}, {1,10,389,1,1},
	{4,57,489,1,0}, {1,10,510,1,0}, {2,4,1185,1,1}, {2,3,1185,1,1}, {1,10,2670,0,0}, {2,5,1185,1,1},
	{1,10,67,1,0}, {1,10,1726,1,0}, {1,10,761,1,0}, {1,10,917,1,0}, {1,10,2730,1,0},
	{1,10,2744,1,0}, {1,10,316,1,0}, {1,10,2748,1,0}, {1,10,344,1,0}, {1,10,2771,1,0},
	{1,10,408,1,0}, {1,10,495,1,0}, {1,10,575,1,0}, {1,10,2779,1,0}, {1,10,2782,1,0},
	{1,10,461,1,0}, {1,10,1025,1,0}, {1,10,1014,1,0}, {1,10,769,1,0}, {1,10,2785,1,0},
	{1,3,635,0,1}, {1,10,425,1,1}, {1,10,425,1,0}, {1,5,1185,1,0}, {1,3,240,1,0}, {4,57,95,1,1},
	{1,1,427,1,0}, {2,6,750,1,0}, {4,56,750,1,0}, {5,0,204,1,0}, {4,105,1342,1,0}, {4,57,1337,1,0},
	{4,57,1137,1,0}, {4,57,699,1,0}, {4,57,27,1,0}, {4,57,1192,1,0}, {4,89,699,1,0},
	{4,89,1144,1,0}, {4,89,1333,1,0}, {4,89,2788,1,0}, {4,25,1342,1,0}, {4,25,1137,1,0},
	{4,25,699,1,0}, {4,25,316,1,0}, {4,25,1192,1,0}, {4,25,1333,1,0}, {4,41,316,1,0},
	{4,89,316,1,0}, {4,73,316,1,0}, {4,9,1342,1,0}, {4,9,2006,1,0}, {4,9,316,1,0}, {4,41,1192,1,0},
	{4,41,699,1,0}, {4,41,919,1,0}, {4,41,2788,1,0}, {4,41,1333,1,0}, {4,105,316,1,0},
	{4,57,316,1,0}, {4,73,1144,1,0}, {3,0,27,1,0}, {4,55,432,1,0}, {1,5,240,1,0}, {2,6,1185,1,1},
	{1,2,240,1,1}, {2,3,1342,0,0}, {5,0,204,1,0}, {4,104,75,1,0}, {1,4,635,0,1}, {2,2,635,1,1},
	{4,56,95,1,1}, {1,10,297,1,1}, {2,3,1342,1,0}, {1,3,1140,1,0}, {4,88,299,1,0}, {4,87,299,1,0},
	{4,89,299,1,0}, {3,0,44,0,0}, {3,2,5,1,0}, {4,57,63,1,0}, {4,105,63,1,0}, {4,89,63,1,0},
	{4,25,63,1,0}, {4,9,63,1,0}, {4,41,63,1,0}, {4,73,63,1,0}, {4,58,63,1,0}, {4,54,46,1,0},
	{1,8,240,1,0}, {3,0,2793,1,0}, {1,12,250,1,0}, {1,1,250,1,0}, {3,1,795,1,0}, {3,2,795,1,0},
	{1,12,240,1,1}, {2,5,29,1,0}, {4,8,2795,0,0}, {5,0,204,1,0}, {4,8,29,1,0}, {1,1,240,1,0},
	{8,2,130,1,0}, {2,1,1185,1,1}, {2,5,1185,1,0}, {3,1,95,1,1}, {1,8,250,1,0}, {4,71,95,1,0},
	{4,73,95,1,0}, {4,72,95,1,0}, {1,7,95,1,0}, {1,11,95,1,0}, {1,5,95,1,0}, {1,2,95,1,0},
	{1,3,95,1,0}, {1,4,95,1,0}, {1,8,95,1,0}, {1,6,95,1,0}, {1,12,95,1,0}, {1,10,95,1,0},
	{1,9,95,1,0}, {1,1,95,1,0}, {4,87,95,1,0}, {4,89,95,1,0}, {4,88,95,1,0}, {1,9,240,1,0},
	{1,6,1140,1,1}, {2,2,408,0,0}, {3,1,838,1,1}, {1,10,512,1,1}, {1,10,240,1,0}, {1,10,2799,1,1},
	{1,10,209,1,0}, {1,10,852,1,0}, {1,9,1142,1,0}, {1,10,1142,1,0}, {2,2,408,1,0}, {1,2,29,1,0},
	{1,3,246,1,0}, {1,10,2802,1,0}, {1,10,2805,1,0}, {1,10,87,1,0}, {1,10,2808,1,1}, {1,10,9,1,0},
	{1,10,75,1,0}, {1,10,809,1,0}, {1,10,226,1,0}, {1,6,246,1,0}, {4,58,95,1,0}, {1,8,1051,1,0},
	{1,8,575,1,1}, {1,10,835,0,0}, {1,8,917,1,1}, {1,10,835,1,0}, {1,10,991,1,0}, {4,88,1650,1,0},
	{4,72,1952,1,0}, {4,104,797,1,0}, {4,72,1648,1,0}, {4,72,717,1,0}, {4,57,65,1,0},
	{4,105,65,1,0}, {4,89,65,1,0}, {4,25,65,1,0}, {4,9,65,1,0}, {4,41,65,1,0}, {4,73,65,1,0},
	{4,58,65,1,0}, {4,88,1648,1,0}, {4,58,575,1,0}, {2,6,493,1,0}, {4,56,709,1,1}, {1,3,1952,1,0},
	{1,3,1650,1,0}, {3,1,215,1,0}, {2,1,207,1,1}, {2,2,207,1,1}, {2,3,207,1,1}, {2,4,207,1,1},
	{2,5,207,1,1}, {2,6,207,1,1}, {2,0,2813,0,0}, {2,5,772,0,0}, {2,4,67,1,0}, {3,0,699,1,0},
	{3,0,921,1,0}, {2,0,2816,1,0}, {1,1,840,1,0}, {1,10,840,1,0}, {1,8,840,1,0}, {1,7,840,1,0},
	{1,6,840,1,0}, {1,9,840,1,0}, {1,5,840,1,0}, {1,4,840,1,0}, {1,2,840,1,0}, {3,2,919,1,0},
	{3,2,2819,1,0}, {3,1,491,1,0}, {2,1,840,1,0}, {1,6,485,1,1}, {2,6,410,1,0}, {5,0,204,1,0},
	{4,103,408,1,0}, {4,87,408,1,0}, {4,71,408,1,0}, {3,0,54,1,0}, {1,3,234,1,1}, {2,2,410,1,0},
	{2,1,410,1,0}, {2,4,410,1,0}, {2,5,410,1,0}, {2,3,410,1,0}, {1,1,1199,1,0}, {3,0,840,1,0},
	{4,57,434,1,0}, {3,1,840,1,0}, {2,4,83,0,1}, {4,55,746,1,1}, {2,1,491,1,0}, {2,4,83,1,0},
	{1,12,234,1,0}, {1,2,83,0,1}, {2,5,224,0,1}, {5,0,204,1,0}, {2,5,224,1,0}, {4,58,408,1,0},
	{4,54,73,1,0}, {1,2,83,1,0}, {2,0,816,1,1}, {4,25,77,1,0}, {4,41,77,1,0}, {4,9,77,1,0},
	{4,105,77,1,0}, {4,58,379,1,0}, {4,58,222,1,0}, {4,58,497,1,0}, {3,1,434,1,0}, {4,58,9,1,0},
	{2,5,772,1,0}, {2,4,67,0,0}, {1,7,746,0,1}, {1,11,497,1,1}, {1,7,746,1,0}, {2,4,67,1,0},
	{2,0,44,0,0}, {1,10,79,1,0}, {2,0,44,1,0}, {2,1,44,1,0}, {1,10,79,1,0}, {1,10,1403,1,0},
	{2,4,39,1,0}, {2,4,44,0,0}, {2,5,2823,1,0}, {1,2,2827,1,0}, {1,2,769,1,0}, {1,2,2478,1,0},
	{4,57,408,1,0}, {4,25,408,1,0}, {4,9,408,1,0}, {4,41,408,1,0}, {3,1,408,1,0}, {4,72,71,1,0},
	{2,4,39,0,0}, {2,5,89,1,1}, {2,4,288,1,0}, {2,5,487,1,0}, {2,5,81,1,0}, {2,5,491,1,0},
	{1,2,2832,1,1}, {1,2,207,1,0}, {1,2,224,1,0}, {2,4,44,1,0}, {2,5,93,1,0}, {1,10,623,1,0},
	{1,11,623,1,0}, {1,12,623,1,0}, {1,5,623,1,0}, {1,8,623,1,0}, {1,4,623,1,0}, {1,6,623,1,0},
	{1,9,623,1,0}, {1,2,623,1,0}, {1,3,623,1,0}, {1,7,623,1,0}, {4,25,286,1,0}, {4,41,286,1,0},
	{4,73,286,1,0}, {4,9,286,1,0}, {2,5,2835,0,0}, {1,2,746,1,1}, {2,5,797,1,0}, {3,1,57,1,0},
	{2,5,795,1,0}, {2,5,818,1,1}, {3,0,57,1,0}, {1,8,2062,1,1}, {1,8,1413,1,0}, {1,8,757,1,0},
	{1,1,1413,1,1}, {1,4,493,1,0}, {1,7,757,1,1}, {1,6,1413,1,0}, {1,7,1413,1,0}, {2,5,777,0,0},
	{1,9,11,1,1}, {3,1,2793,1,0}, {2,5,79,1,0}, {2,5,777,1,0}, {2,5,408,1,0}, {1,1,1140,1,0},
	{1,12,1140,1,0}, {2,3,316,1,1}, {2,5,824,1,0}, {2,1,89,0,1}, {2,2,809,1,1}, {2,1,487,1,0},
	{2,1,408,1,0}, {4,55,408,1,0}, {4,39,408,1,0}, {4,23,408,1,0}, {4,7,408,1,0}, {4,25,288,1,0},
	{4,57,288,1,0}, {4,41,288,1,0}, {4,9,288,1,0}, {1,8,1140,1,0}, {3,2,11,1,0}, {2,5,1128,1,1},
	{3,1,204,0,0}, {1,7,11,1,1}, {2,5,487,0,0}, {3,1,288,1,1}, {2,1,2841,1,0}, {4,57,487,1,0},
	{4,25,487,1,0}, {4,9,487,1,0}, {4,41,487,1,0}, {3,2,2847,1,0}, {3,1,1648,1,0}, {3,1,824,1,0},
	{3,1,79,1,0}, {3,1,797,1,0}, {4,58,286,1,0}, {4,58,795,1,0}, {4,58,79,1,0}, {3,1,1053,1,0},
	{3,2,2260,1,0}, {3,2,2849,1,0}, {3,1,2853,1,0}, {2,1,2856,1,0}, {2,1,772,1,0}, {2,1,777,1,0},
	{2,1,1128,1,0}, {2,1,1648,1,0}, {2,1,795,1,0}, {2,1,797,1,0}, {2,1,79,1,0}, {2,1,818,1,0},
	{3,2,797,1,0}, {3,1,2864,1,0}, {3,1,1128,1,0}, {1,8,816,1,0}, {4,58,487,1,0}, {3,1,499,1,0},
	{4,58,499,1,0}, {3,1,1952,1,0}, {3,1,2847,1,0}, {4,41,495,1,0}, {4,105,495,1,0}, {4,25,495,1,0},
	{4,89,495,1,0}, {4,9,495,1,0}, {4,73,495,1,0}, {4,58,777,1,0}, {4,58,772,1,0}, {2,1,2867,1,0},
	{4,87,487,1,0}, {4,71,487,1,0}, {4,103,487,1,0}, {4,39,1648,1,0}, {4,103,1648,1,0},
	{4,87,1648,1,0}, {4,23,1648,1,0}, {4,71,1648,1,0}, {4,7,1648,1,0}, {4,55,2870,1,0},
	{4,55,777,1,0}, {4,55,772,1,0}, {4,55,795,1,0}, {4,55,1128,1,0}, {4,39,2873,1,0},
	{4,39,1053,1,0}, {4,39,772,1,0}, {4,39,1128,1,0}, {4,103,2878,1,0}, {4,103,1128,1,0},
	{4,103,2864,1,0}, {4,103,772,1,0}, {4,23,1128,1,0}, {4,87,2873,1,0}, {4,87,1128,1,0},
	{4,87,795,1,0}, {4,23,2873,1,0}, {4,23,795,1,0}, {4,23,1053,1,0}, {4,103,777,1,0},
	{4,7,2873,1,0}, {4,7,1128,1,0}, {4,7,795,1,0}, {4,7,1053,1,0}, {4,71,795,1,0}, {4,71,1128,1,0},
	{4,39,795,1,0}, {4,54,772,1,0}, {4,54,795,1,0}, {4,54,777,1,0}, {4,54,1648,1,0},
	{4,54,1650,1,0}, {4,58,797,1,0}, {1,4,77,1,0}, {4,89,1128,1,0}, {4,73,1128,1,0}, {4,55,487,1,0},
	{4,23,487,1,0}, {4,7,487,1,0}, {4,39,487,1,0}, {3,0,487,1,0}, {4,55,2551,1,0}, {4,55,797,1,0},
	{4,103,797,1,0}, {4,103,717,1,0}, {4,103,1650,1,0}, {4,39,1952,1,0}, {4,23,797,1,0},
	{4,23,1650,1,0}, {4,87,1650,1,0}, {4,87,797,1,0}, {4,7,2551,0,0}, {4,71,1648,1,0},
	{4,39,1650,1,0}, {4,39,797,1,0}, {4,71,717,1,0}, {4,71,2847,1,0}, {4,7,717,1,0}, {4,7,797,1,0},
	{4,7,1650,1,0}, {4,71,1952,1,0}, {3,0,1648,1,0}, {3,0,2847,1,0}, {4,89,772,1,0},
	{4,105,772,1,0}, {4,73,772,1,0}, {1,12,2881,1,0}, {1,12,1952,1,0}, {1,12,1650,1,0},
	{1,12,772,1,0}, {4,105,89,1,0}, {4,103,89,1,0}, {4,104,89,1,0}, {3,0,79,1,0}, {4,54,79,1,0},
	{1,8,11,0,1}, {2,4,288,1,1}, {4,39,818,1,0}, {4,103,818,1,0}, {4,23,818,1,0}, {4,87,818,1,0},
	{4,7,818,1,0}, {4,71,818,1,0}, {4,89,818,1,0}, {4,73,818,1,0}, {2,1,44,0,0}, {2,5,79,1,0},
	{3,1,495,1,0}, {1,5,11,0,1}, {2,3,234,1,1}, {1,9,11,1,0}, {1,7,11,1,0}, {1,8,11,1,0},
	{1,6,11,1,0}, {2,3,234,1,1}, {1,11,1413,1,0}, {2,0,5,1,0}, {5,0,204,1,0}, {2,3,205,1,1},
	{1,3,491,1,0}, {3,2,772,1,0}, {4,58,709,1,0}, {2,3,491,1,0}, {1,1,234,1,1}, {4,55,1140,1,0},
	{2,1,824,1,0}, {1,11,427,1,0}, {1,6,77,1,0}, {2,3,23,1,0}, {4,88,709,1,0}, {4,104,709,1,0},
	{4,104,17,1,0}, {4,72,709,1,0}, {4,72,17,1,0}, {4,88,17,1,0}, {2,4,23,1,0}, {2,0,73,0,0},
	{2,3,57,1,0}, {4,55,234,1,0}, {2,3,2884,1,0}, {9,3,993,1,0}, {9,4,993,1,0}, {1,1,491,1,1},
	{2,6,224,1,1}, {4,57,432,1,0}, {4,56,485,1,0}, {9,7,993,1,0}, {4,54,89,1,0}, {9,9,993,1,0},
	{3,0,2888,1,0}, {1,1,240,0,1}, {1,3,630,0,1}, {2,3,754,1,1}, {2,0,224,0,1}, {3,2,75,1,1},
	{2,0,224,1,0}, {2,0,73,1,0}, {2,4,765,1,0}, {2,5,765,1,0}, {1,1,288,1,1}, {2,3,372,1,1},
	{2,5,5,1,0}, {4,104,31,0,1}, {5,0,204,1,0}, {4,56,510,1,1}, {2,2,746,1,1}, {1,12,35,1,0},
	{4,57,788,1,0}, {1,10,772,1,0}, {4,55,788,1,0}, {3,0,48,1,0}, {1,5,1069,1,0}, {2,3,297,1,1},
	{1,8,485,1,1}, {1,10,816,1,0}, {1,3,1069,1,0}, {3,0,1014,1,1}, {4,57,632,1,0}, {1,8,487,1,0},
	{1,9,487,1,0}, {1,6,820,1,0}, {1,2,820,1,0}, {1,9,1952,1,0}, {1,9,1650,1,0}, {4,57,1014,1,1},
	{1,5,820,1,0}, {4,57,746,1,1}, {1,1,1142,1,0}, {1,12,1142,1,0}, {3,0,746,1,1}, {4,7,297,1,0},
	{2,6,2892,0,0}, {2,2,44,0,0}, {3,0,85,0,0}, {1,1,242,0,1}, {5,0,204,1,1}, {4,41,1,1,0},
	{4,89,1,1,0}, {4,41,297,1,0}, {4,73,1,1,0}, {4,25,1,1,0}, {4,25,87,1,0}, {4,9,1,1,0},
	{4,9,87,1,0}, {4,105,1,1,0}, {4,72,1,1,0}, {1,9,635,0,1}, {5,0,204,1,0}, {4,39,295,1,0},
	{3,2,295,1,0}, {5,0,204,1,0}, {2,6,2915,0,0}, {1,7,1964,0,1}, {2,0,2936,1,1}, {2,6,1069,1,0},
	{2,6,1126,1,1}, {2,6,2939,1,0}, {2,6,2946,1,0}, {3,0,44,0,0}, {4,57,37,1,0}, {2,6,2950,0,0},
	{2,0,630,1,0}, {2,6,491,1,0}, {2,6,15,1,0}, {2,6,19,1,0}, {2,0,748,1,0}, {2,6,641,1,0},
	{2,6,501,1,0}, {2,6,852,1,0}, {2,0,750,1,1}, {2,6,9,1,0}, {2,6,209,1,1}, {2,6,52,1,0},
	{2,6,2884,1,0}, {2,6,809,1,0}, {4,8,1952,0,0}, {2,6,1130,1,0}, {4,8,717,1,0}, {1,11,297,1,0},
	{2,6,7,1,0}, {9,2,993,1,0}, {3,0,213,1,0}, {5,0,204,1,0}, {4,8,71,1,0}, {4,104,408,1,0},
	{4,88,408,1,0}, {4,72,408,1,0}, {1,4,491,1,0}, {2,2,2953,1,0}, {2,2,372,1,0}, {2,2,44,1,0},
	{1,12,491,1,0}, {2,6,2956,0,0}, {1,1,31,1,1}, {4,58,1,1,0}, {2,6,286,1,0}, {2,6,2964,1,0},
	{2,6,505,1,0}, {1,11,2967,1,0}, {1,11,48,1,0}, {2,6,230,1,0}, {2,6,236,1,0}, {2,6,575,1,0},
	{2,6,2970,1,0}, {1,1,31,1,0}, {1,1,205,0,1}, {2,0,1185,0,1}, {2,6,297,1,1}, {1,4,1915,1,0},
	{1,2,1915,1,0}, {1,3,1915,1,0}, {1,12,1915,1,0}, {1,8,1915,1,0}, {1,11,1915,1,0},
	{1,9,1915,1,0}, {1,6,1915,1,0}, {1,10,1915,1,0}, {1,5,1915,1,0}, {1,1,1915,1,0}, {1,7,1915,1,0},
	{2,6,297,1,0}, {2,0,2973,1,0}, {3,0,85,1,0}, {2,6,234,1,1}, {4,104,52,1,0}, {1,11,21,1,0},
	{1,10,21,1,0}, {1,1,205,1,0}, {1,1,242,1,0}, {1,9,512,1,0}, {1,5,512,1,0}, {1,6,512,1,0},
	{1,8,512,1,0}, {1,7,512,1,0}, {1,1,512,1,0}, {1,7,635,0,1}, {1,9,575,0,1}, {2,0,2978,0,1},
	{2,5,635,0,1}, {2,6,372,1,1}, {2,0,316,1,0}, {2,0,205,1,0}, {4,72,286,1,0}, {2,6,372,1,0},
	{2,6,1183,1,0}, {3,0,788,1,0}, {1,7,427,0,1}, {2,6,1071,0,1}, {5,0,204,1,1}, {4,8,295,1,0},
	{2,6,1071,1,0}, {4,88,71,1,0}, {2,6,623,1,0}, {2,6,204,0,0}, {1,9,2981,1,1}, {2,6,1313,1,0},
	{1,9,83,1,0}, {2,6,63,1,0}, {2,6,508,1,0}, {2,6,33,1,0}, {2,6,299,1,0}, {1,9,31,1,0},
	{1,9,213,1,0}, {2,6,61,1,0}, {2,6,499,1,0}, {2,6,11,1,1}, {4,9,85,1,0}, {4,41,85,1,0},
	{4,25,85,1,0}, {4,89,85,1,0}, {4,73,85,1,0}, {1,1,487,1,0}, {2,6,89,1,1}, {2,2,83,1,1},
	{2,2,39,0,0}, {2,6,39,1,0}, {1,2,288,1,1}, {2,0,1140,1,1}, {2,6,408,0,0}, {2,2,2985,0,0},
	{1,9,242,0,1}, {2,5,226,1,1}, {1,9,2988,1,1}, {1,9,52,1,0}, {1,9,389,1,0}, {1,12,757,0,1},
	{2,6,284,1,1}, {1,12,757,1,0}, {1,4,200,0,1}, {1,5,228,0,1}, {1,6,757,1,1}, {4,8,250,1,0},
	{1,6,757,1,0}, {1,4,200,1,0}, {2,1,23,1,0}, {4,9,89,1,0}, {4,7,89,1,0}, {4,8,501,1,1},
	{3,0,37,1,0}, {1,9,461,1,1}, {4,9,297,1,0}, {4,8,54,1,0}, {4,7,293,1,0}, {2,0,487,1,0},
	{4,7,205,1,0}, {4,7,295,1,0}, {2,2,2884,1,0}, {2,5,284,0,1}, {2,6,288,1,1}, {2,6,288,1,1},
	{2,1,399,0,0}, {1,9,910,0,0}, {2,6,39,1,0}, {2,6,2785,1,0}, {2,1,372,1,0}, {2,1,1800,1,0},
	{1,9,67,1,0}, {1,9,2785,1,0}, {1,9,2992,1,0}, {1,9,205,1,0}, {1,9,3043,1,0}, {1,9,917,1,0},
	{1,9,983,1,0}, {1,9,432,1,0}, {1,9,3058,1,0}, {1,9,717,1,0}, {1,9,316,1,0}, {1,9,3074,1,0},
	{1,9,893,1,0}, {1,9,3099,1,0}, {1,9,286,1,0}, {1,9,408,1,0}, {1,9,495,1,0}, {1,9,61,1,0},
	{1,9,13,1,0}, {1,9,379,1,0}, {1,9,69,1,0}, {1,9,1375,1,0}, {4,105,499,1,0}, {4,89,499,1,0},
	{2,6,489,1,1}, {2,5,226,1,1}, {2,6,1140,1,0}, {2,2,288,1,0}, {2,2,67,1,0}, {2,6,487,1,0},
	{2,6,408,1,0}, {1,9,3104,1,0}, {1,9,425,1,0}, {1,9,9,1,0}, {1,9,3121,1,0}, {1,9,75,1,0},
	{1,9,3125,1,0}, {1,9,991,1,0}, {1,9,344,1,0}, {1,9,209,1,0}, {1,9,226,1,0}, {1,9,2474,1,0},
	{1,9,3129,1,0}, {1,9,242,1,0}, {1,9,2805,1,0}, {1,9,87,1,0}, {4,73,17,1,0}, {1,9,1,1,0},
	{2,5,23,1,0}, {1,1,852,1,0}, {2,4,852,1,0}, {1,6,852,1,0}, {2,6,67,1,0}, {2,6,3132,0,0},
	{2,5,809,1,1}, {9,8,993,1,0}, {8,6,130,1,0}, {2,6,83,1,0}, {2,6,73,1,0}, {9,10,993,1,0},
	{1,2,77,1,0}, {2,3,246,1,1}, {1,9,77,0,0}, {2,6,77,1,0}, {1,9,77,1,0}, {2,5,73,1,0},
	{4,72,67,1,0}, {4,88,67,1,0}, {4,104,67,1,0}, {3,1,246,1,0}, {2,0,69,0,1}, {2,1,226,1,1},
	{4,88,487,1,0}, {1,7,293,1,1}, {4,72,487,1,0}, {4,104,487,1,0}, {4,56,487,1,0}, {3,1,59,1,0},
	{2,6,3135,0,0}, {2,2,1986,1,1}, {2,2,1986,1,0}, {2,6,425,1,0}, {2,6,242,1,0}, {1,8,79,1,0},
	{1,2,1140,1,0}, {2,1,226,1,1}, {2,5,1986,1,1}, {1,1,200,1,1}, {1,9,200,1,0}, {1,1,1952,1,0},
	{1,1,1650,1,0}, {5,0,204,1,1}, {1,9,491,1,0}, {4,73,89,1,0}, {4,71,89,1,0}, {4,23,250,1,0},
	{4,25,250,1,0}, {4,7,250,1,0}, {4,9,250,1,0}, {4,8,44,1,0}, {1,6,491,1,0}, {4,72,89,1,0},
	{2,4,1513,1,1}, {4,57,406,1,1}, {2,4,1986,1,1}, {2,5,752,1,0}, {2,1,752,1,0}, {2,2,752,1,0},
	{2,6,752,1,0}, {2,3,752,1,0}, {2,4,752,1,0}, {4,57,425,1,1}, {1,9,238,1,0}, {2,2,39,0,0},
	{2,4,316,1,1}, {2,4,316,1,0}, {2,2,39,1,0}, {1,6,840,0,1}, {1,9,19,0,1}, {2,3,1986,1,1},
	{2,3,1986,1,0}, {1,9,19,1,0}, {1,7,205,1,1}, {4,104,77,1,0}, {1,8,824,1,0}, {2,6,406,1,0},
	{1,11,46,1,1}, {1,11,816,1,0}, {4,105,1648,1,0}, {4,73,1648,1,0}, {4,89,1648,1,0},
	{4,105,797,1,0}, {4,73,717,1,0}, {4,89,1650,1,0}, {4,73,1952,1,0}, {2,1,75,0,1}, {2,6,288,1,1},
	{2,2,3139,1,1}, {2,1,234,1,1}, {2,3,3139,1,1}, {2,4,3139,1,1}, {2,6,75,1,1}, {2,0,69,1,0},
	{2,6,69,1,0}, {2,0,3142,0,0}, {2,6,3154,0,0}, {2,1,73,1,0}, {2,6,3161,1,0}, {2,6,3166,1,0},
	{4,56,408,1,0}, {2,5,246,1,0}, {2,4,238,1,0}, {3,0,75,1,0}, {2,0,499,1,1}, {2,1,774,1,0},
	{2,1,75,1,0}, {2,1,73,1,0}, {2,0,3174,0,0}, {1,3,1005,0,1}, {2,6,75,1,1}, {2,6,709,1,0},
	{2,0,3191,1,0}, {2,0,3198,1,0}, {2,0,299,1,0}, {2,0,3201,1,0}, {2,0,3139,1,0}, {2,2,1071,1,0},
	{2,3,1071,1,0}, {2,4,1071,1,0}, {2,2,489,1,0}, {2,3,489,1,0}, {2,4,489,1,0}, {1,3,1005,1,1},
	{2,0,230,1,0}, {2,0,248,1,0}, {2,0,765,1,0}, {2,0,1413,1,0}, {2,0,508,1,0}, {2,0,1986,1,0},
	{2,4,246,1,1}, {4,56,77,1,0}, {2,0,46,1,1}, {1,10,487,1,0}, {1,10,491,1,0}, {1,9,1014,1,1},
	{2,3,3204,1,0}, {1,8,234,1,0}, {2,3,1917,1,0}, {2,3,797,1,0}, {2,3,620,1,1}, {2,3,1128,1,0},
	{2,3,818,1,0}, {2,3,79,1,0}, {1,8,772,0,0}, {1,7,1952,1,0}, {1,7,1952,1,0}, {1,8,772,1,0},
	{1,7,1650,1,0}, {2,2,288,0,1}, {2,6,1140,1,1}, {2,3,1053,0,0}, {2,4,3209,0,0}, {2,6,487,0,0},
	{5,0,204,1,0}, {4,104,19,1,0}, {4,72,19,1,0}, {1,9,1126,1,0}, {4,54,709,1,0}, {2,3,1053,1,0},
	{2,3,824,1,0}, {1,11,1952,1,0}, {4,88,19,1,0}, {1,11,2847,1,0}, {1,11,1650,1,0}, {2,4,777,1,0},
	{2,4,620,1,1}, {1,1,79,1,0}, {1,1,1403,1,0}, {2,0,3213,0,0}, {2,6,1648,0,0}, {1,6,242,0,1},
	{1,7,242,0,1}, {2,5,3221,0,1}, {5,0,204,1,1}, {4,88,39,1,0}, {4,56,39,1,0}, {4,72,39,1,0},
	{4,104,39,1,0}, {1,2,44,0,0}, {2,6,797,0,0}, {3,0,31,1,1}, {4,57,438,1,1}, {3,0,73,1,0},
	{3,0,200,1,0}, {1,2,44,1,0}, {3,0,3224,1,0}, {2,6,797,1,0}, {1,6,242,1,1}, {2,5,75,1,1},
	{2,5,234,1,0}, {2,0,1130,0,0}, {1,7,31,1,1}, {1,7,31,1,0}, {2,0,204,0,0}, {1,1,765,0,1},
	{1,6,205,1,1}, {2,0,61,1,0}, {1,6,205,1,1}, {1,1,765,1,0}, {2,6,1025,1,0}, {2,0,575,1,0},
	{2,0,1025,1,0}, {2,0,282,1,0}, {2,0,236,1,0}, {2,0,3227,1,0}, {2,0,93,1,0}, {2,1,2793,1,0},
	{2,2,2793,1,0}, {2,3,2793,1,0}, {2,4,2793,1,0}, {2,5,2793,1,0}, {2,6,2793,1,0}, {2,0,2793,1,0},
	{4,89,1375,1,0}, {4,73,1375,1,0}, {4,105,1375,1,0}, {1,7,46,1,1}, {2,4,11,1,1}, {4,57,797,1,0},
	{4,54,803,1,0}, {1,7,242,1,0}, {1,6,31,1,1}, {2,0,3230,1,0}, {2,0,408,1,0}, {1,5,1952,1,0},
	{1,5,1650,1,0}, {2,0,805,1,1}, {1,7,816,1,0}, {1,9,93,1,0}, {2,3,81,1,0}, {1,9,81,1,0},
	{2,6,81,1,0}, {2,4,824,1,0}, {1,2,711,1,0}, {2,1,85,1,0}, {2,2,85,1,0}, {2,3,85,1,0},
	{2,4,85,1,0}, {2,5,85,1,0}, {2,6,85,1,0}, {2,2,213,1,1}, {4,88,795,1,0}, {4,72,795,1,0},
	{5,0,204,1,0}, {4,103,205,1,0}, {4,104,205,1,0}, {1,3,485,0,1}, {1,4,228,0,1}, {4,56,299,1,1},
	{4,57,427,1,0}, {4,56,427,1,0}, {2,1,436,1,0}, {2,5,838,1,1}, {1,11,35,1,0}, {2,3,838,1,1},
	{3,1,645,1,0}, {4,8,408,1,0}, {4,104,54,1,0}, {1,4,840,0,1}, {2,4,224,1,1}, {4,8,205,1,0},
	{4,57,635,1,0}, {2,4,224,1,0}, {2,2,3233,0,1}, {2,5,316,1,1}, {2,2,52,1,0}, {2,2,31,1,0},
	{2,2,3238,1,0}, {4,72,93,1,0}, {2,5,316,1,0}, {1,1,93,1,0}, {2,3,637,0,1}, {2,4,838,1,1},
	{4,56,5,1,0}, {4,104,93,1,0}, {4,56,93,1,0}, {4,8,77,1,0}, {3,0,240,1,0}, {2,2,3243,1,1},
	{2,2,425,1,0}, {1,9,508,1,0}, {3,1,3246,1,0}, {1,4,1142,1,0}, {1,3,1142,1,0}, {4,88,93,1,0},
	{2,1,637,0,1}, {2,3,809,1,1}, {4,104,372,1,0}, {4,104,71,1,0}, {4,103,372,1,0}, {4,105,372,1,0},
	{4,56,31,1,1}, {1,8,288,1,1}, {2,2,226,1,1}, {4,25,501,1,0}, {4,9,501,1,0}, {4,41,501,1,0},
	{4,56,801,1,0}, {4,57,801,1,0}, {4,56,232,1,0}, {1,3,293,1,1}, {1,9,746,1,1}, {2,1,406,1,0},
	{4,54,81,1,0}, {3,1,635,1,0}, {2,2,5,1,0}, {1,7,44,1,0}, {2,1,242,1,1}, {4,88,818,1,0},
	{4,72,818,1,0}, {3,1,54,1,0}, {3,2,59,0,0}, {3,0,57,1,0}, {4,57,209,1,0}, {4,25,209,1,0},
	{4,41,209,1,0}, {4,9,209,1,0}, {4,73,2793,1,0}, {4,72,2793,1,0}, {4,71,2793,1,0},
	{4,41,2793,1,0}, {4,39,2793,1,0}, {7,0,2793,1,0}, {4,89,2793,1,0}, {4,88,2793,1,0},
	{4,87,2793,1,0}, {4,105,2793,1,0}, {4,104,2793,1,0}, {4,103,2793,1,0}, {4,57,2793,1,0},
	{4,56,2793,1,0}, {4,55,2793,1,0}, {4,88,777,1,0}, {4,88,772,1,0}, {4,104,1053,1,0},
	{4,72,772,1,0}, {4,72,777,1,0}, {2,2,3251,1,0}, {4,8,2853,1,0}, {2,2,23,1,0}, {3,0,635,1,0},
	{4,55,801,1,0}, {1,10,77,1,0}, {2,4,61,0,0}, {5,0,204,1,0}, {1,5,630,0,1}, {1,6,1488,0,1},
	{2,3,1726,1,1}, {1,12,493,1,0}, {7,0,85,1,0}, {1,3,85,1,0}, {1,7,85,1,0}, {1,12,85,1,0},
	{1,9,85,1,0}, {1,1,85,1,0}, {1,2,85,1,0}, {1,10,85,1,0}, {1,11,85,1,0}, {1,5,85,1,0},
	{4,88,85,1,0}, {1,6,85,0,0}, {4,89,85,1,0}, {1,8,85,1,0}, {1,4,85,1,0}, {3,1,1413,1,0},
	{4,88,204,1,0}, {4,72,204,1,0}, {4,104,204,1,0}, {1,2,493,1,0}, {1,8,746,1,1}, {2,4,204,1,0},
	{2,4,61,1,0}, {2,2,3254,1,0}, {2,4,838,1,0}, {2,2,838,1,0}, {1,12,746,1,1}, {3,0,645,1,0},
	{1,12,224,1,1}, {2,2,69,1,0}, {1,12,238,1,0}, {2,2,93,1,0}, {1,11,1005,1,1}, {1,1,746,1,1},
	{8,4,130,0,0}, {2,2,921,1,0}, {1,7,288,1,0}, {2,2,27,1,0}, {2,2,1333,1,0}, {2,2,699,0,0},
	{1,9,1964,0,1}, {1,12,205,1,1}, {2,2,699,1,0}, {1,12,205,1,0}, {2,2,1362,1,1}, {2,2,1313,1,0},
	{2,2,33,1,0}, {2,2,299,1,0}, {1,2,757,0,1}, {2,5,765,1,1}, {1,2,757,1,0}, {5,0,204,1,1},
	{3,1,746,1,1}, {2,4,3261,0,0}, {3,0,67,1,0}, {4,56,204,1,0}, {4,56,33,1,1}, {4,54,93,1,0},
	{2,6,205,1,1}, {1,10,635,0,1}, {2,3,228,1,1}, {4,57,204,1,0}, {2,4,69,1,0}, {2,4,299,0,1},
	{3,0,436,1,1}, {2,4,299,1,0}, {2,4,1192,0,0}, {2,2,795,1,0}, {4,71,297,1,0}, {4,73,297,1,0},
	{4,72,297,1,0}, {2,2,795,1,0}, {2,4,1137,1,0}, {2,4,1342,1,0}, {2,4,93,1,0}, {2,4,1313,1,0},
	{2,4,623,1,0}, {1,5,93,1,0}, {2,4,33,1,1}, {3,1,85,0,0}, {2,3,2867,0,0}, {2,2,220,1,0},
	{1,4,1952,1,0}, {4,41,17,1,0}, {4,25,17,1,0}, {4,9,17,1,0}, {1,4,1650,1,0}, {2,3,487,1,0},
	{2,3,408,1,0}, {2,2,220,0,0}, {1,7,21,1,1}, {2,2,220,1,0}, {2,3,1183,1,0}, {1,7,21,1,0},
	{1,2,767,1,0}, {2,3,1915,1,0}, {1,12,1413,0,1}, {2,0,757,1,1}, {2,0,757,1,0}, {1,12,1413,1,0},
	{2,1,228,1,0}, {2,4,228,1,0}, {2,3,228,1,0}, {4,57,228,1,0}, {5,0,204,1,1}, {2,2,3269,0,0},
	{2,4,816,1,1}, {2,4,205,1,1}, {4,72,85,1,0}, {1,10,284,1,1}, {2,2,204,1,0}, {2,2,61,1,0},
	{2,2,1183,1,0}, {2,4,816,1,1}, {2,2,224,1,1}, {2,2,205,1,1}, {4,88,1128,1,0}, {4,72,1128,1,0},
	{2,2,3272,1,0}, {2,2,919,1,0}, {2,2,25,1,0}, {5,0,204,1,0}, {4,58,236,1,0}, {4,58,282,1,0},
	{4,58,248,1,0}, {1,1,816,1,0}, {3,1,1014,1,1}, {4,8,299,1,0}, {4,57,1375,1,1}, {1,11,1377,1,1},
	{1,11,822,1,0}, {11,0,248,1,0}, {3,0,575,1,0}, {4,71,205,1,0}, {4,72,205,1,0}, {3,0,1650,1,0},
	{4,55,395,1,1}, {1,12,1377,1,1}, {4,88,822,1,0}, {1,12,822,1,0}, {1,10,1377,1,1},
	{1,10,822,1,0}, {4,87,822,1,0}, {4,89,822,1,0}, {4,54,5,1,0}, {4,58,5,1,0}, {4,103,499,1,0},
	{4,87,499,1,0}, {3,0,410,1,0}, {2,5,13,1,0}, {2,4,13,1,0}, {2,3,13,1,0}, {4,105,25,1,0},
	{4,89,25,1,0}, {4,25,25,1,0}, {4,9,25,1,0}, {4,41,25,1,0}, {2,6,13,1,0}, {4,56,2377,1,0},
	{4,56,639,1,0}, {4,103,822,1,0}, {4,105,822,1,0}, {4,56,209,1,1}, {2,3,240,0,1},
	{4,57,1488,1,1}, {1,2,772,1,0}, {4,103,761,1,0}, {4,105,13,1,0}, {4,56,89,1,1}, {1,10,29,1,0},
	{1,1,29,1,0}, {4,72,52,1,0}, {4,8,709,1,1}, {4,58,13,1,0}, {4,54,13,1,0}, {2,2,2527,0,0},
	{1,8,418,0,1}, {3,1,637,1,1}, {2,2,772,1,0}, {1,8,425,1,1}, {2,2,797,1,0}, {2,2,777,1,0},
	{1,10,19,1,1}, {1,10,1126,1,0}, {3,0,395,1,0}, {11,0,65,1,0}, {4,56,822,1,0}, {4,56,820,1,0},
	{4,104,822,1,0}, {1,7,29,1,0}, {4,54,487,1,0}, {5,0,204,1,0}, {3,2,1053,1,0}, {2,5,3275,1,1},
	{3,0,991,1,0}, {4,58,89,1,0}, {4,55,2867,1,0}, {2,5,917,1,1}, {4,56,1134,1,0}, {4,56,63,1,0},
	{4,88,63,1,0}, {2,5,1199,1,0}, {1,2,487,0,0}, {2,5,816,1,1}, {1,2,487,1,0}, {2,0,81,1,0},
	{2,5,816,1,0}, {5,0,204,1,0}, {4,55,1053,1,0}, {2,5,3278,1,0}, {3,1,3287,1,0}, {3,1,3290,1,0},
	{1,2,5,1,0}, {1,2,1952,1,0}, {1,2,1650,1,0}, {2,5,3294,0,0}, {2,4,89,1,1}, {2,5,641,1,0},
	{2,5,209,1,0}, {2,5,709,1,0}, {2,5,505,1,0}, {2,5,495,1,0}, {2,5,501,1,0}, {2,5,3304,1,0},
	{2,5,1126,1,0}, {2,5,19,1,0}, {2,5,222,1,0}, {2,5,3309,1,0}, {2,5,2474,0,0}, {4,57,234,1,1},
	{2,5,497,1,0}, {2,5,1069,1,0}, {2,5,1016,1,0}, {1,2,840,0,1}, {2,1,840,1,1}, {2,5,1626,1,0},
	{2,5,9,1,0}, {2,5,286,1,0}, {4,55,230,1,0}, {4,23,230,1,0}, {4,7,230,1,0}, {4,39,230,1,0},
	{3,0,2538,1,0}, {4,89,1027,1,0}, {4,73,1027,1,0}, {4,23,248,1,0}, {4,87,282,1,0},
	{4,23,282,1,0}, {4,23,2970,1,0}, {4,7,248,1,0}, {4,7,282,1,0}, {4,7,2970,1,0}, {4,39,248,1,0},
	{4,39,282,1,0}, {4,39,2970,1,0}, {4,55,2970,1,0}, {4,54,236,1,0}, {4,54,282,1,0},
	{4,54,248,1,0}, {4,54,575,1,0}, {3,0,2481,1,0}, {2,5,1027,1,0}, {2,5,65,1,0}, {2,5,63,1,0},
	{2,1,816,1,1}, {4,56,9,1,1}, {2,1,1991,1,0}, {1,5,816,1,0}, {5,0,204,1,1}, {4,103,297,1,0},
	{4,89,79,1,0}, {4,105,79,1,0}, {4,73,79,1,0}, {4,88,79,1,0}, {4,104,79,1,0}, {4,72,79,1,0},
	{2,2,818,1,1}, {2,4,1488,1,0}, {2,5,1488,1,0}, {2,3,1488,1,0}, {2,2,1488,1,0}, {2,1,1488,1,0},
	{2,0,1488,1,0}, {2,6,1488,1,0}, {4,105,297,1,0}, {4,104,297,1,0}, {2,2,1014,1,1},
	{4,56,746,1,1}, {1,3,767,1,0}, {1,11,493,1,0}, {1,2,1199,1,0}, {4,72,213,1,0}, {4,88,213,1,0},
	{1,2,491,1,0}, {1,8,493,1,0}, {4,87,213,1,0}, {1,6,297,1,1}, {3,1,297,1,1}, {3,0,297,1,1},
	{2,3,61,1,0}, {2,3,204,1,0}, {4,88,31,1,0}, {4,56,406,1,1}, {2,3,3313,0,1}, {2,4,1014,1,1},
	{2,4,1014,1,1}, {2,3,224,1,0}, {2,3,1313,1,0}, {2,3,623,1,0}, {2,3,33,1,0}, {2,3,299,1,0},
	{4,56,1005,1,0}, {3,1,71,1,0}, {1,3,1377,1,1}, {1,3,822,1,0}, {2,3,1014,1,1}, {2,5,1014,1,0},
	{3,0,630,1,0}, {4,56,11,1,1}, {2,1,297,1,0}, {4,71,295,1,0}, {4,72,295,1,0}, {1,10,282,1,1},
	{1,11,282,1,1}, {2,3,238,1,0}, {1,1,493,1,0}, {1,6,493,1,0}, {4,58,11,1,0}, {2,2,491,1,0},
	{2,1,767,1,0}, {4,57,818,1,0}, {1,4,639,0,1}, {2,4,1488,1,1}, {2,3,705,0,0}, {5,0,204,1,1},
	{2,3,69,1,0}, {2,3,1027,1,0}, {3,1,818,1,1}, {1,9,79,1,0}, {1,9,1403,1,0}, {2,2,79,1,0},
	{1,5,639,0,1}, {2,5,3317,1,1}, {2,2,1403,1,0}, {2,2,1128,0,1}, {2,3,508,1,1}, {2,3,250,1,1},
	{2,3,508,1,0}, {2,1,838,1,0}, {2,1,838,0,1}, {2,2,1128,1,1}, {2,2,1128,1,0}, {4,73,35,1,0},
	{1,1,222,1,0}, {1,1,1069,1,0}, {1,9,1069,1,0}, {1,11,1069,1,0}, {1,4,1069,1,0}, {1,2,1069,1,0},
	{1,12,1069,1,0}, {1,10,1069,1,0}, {2,4,222,1,0}, {2,4,497,1,1}, {1,7,222,1,0}, {1,6,222,1,0},
	{1,6,1069,1,0}, {1,8,1069,1,0}, {1,7,1069,1,0}, {4,88,35,1,0}, {2,0,67,1,0}, {4,55,763,1,0},
	{4,88,73,1,0}, {2,0,3320,1,0}, {2,0,83,1,0}, {3,1,213,1,0}, {1,1,3323,0,0}, {1,2,765,1,1},
	{4,57,763,1,1}, {1,1,1051,1,0}, {1,1,1323,1,0}, {1,1,39,1,0}, {4,8,213,1,0}, {2,4,7,1,1},
	{1,10,200,1,1}, {4,56,213,1,1}, {4,57,1452,1,1}, {2,4,2436,1,1}, {2,4,250,1,0}, {2,4,293,1,0},
	{2,0,39,0,0}, {3,0,35,1,0}, {1,1,11,0,1}, {2,4,1199,0,1}, {5,0,204,1,1}, {1,2,643,0,1},
	{1,4,284,1,1}, {1,2,643,1,0}, {1,4,284,1,0}, {2,4,1199,1,1}, {2,0,39,1,0}, {2,0,288,1,0},
	{1,1,3328,1,1}, {1,1,11,1,1}, {1,12,11,1,0}, {1,10,11,1,0}, {1,11,11,1,0}, {4,55,3331,1,1},
	{4,55,204,1,0}, {4,57,35,1,0}, {4,58,93,1,0}, {1,12,11,0,1}, {3,1,213,1,1}, {4,41,35,1,0},
	{4,9,35,1,0}, {4,25,35,1,0}, {4,72,35,1,0}, {2,5,11,1,1}, {1,7,3334,1,1}, {1,7,3340,1,1},
	{1,7,284,1,0}, {1,7,412,1,0}, {1,6,3334,1,1}, {1,6,3340,1,1}, {1,6,2373,1,0}, {2,6,65,0,0},
	{3,2,293,1,1}, {4,41,1648,1,0}, {4,57,1648,1,0}, {4,57,772,1,0}, {4,57,2000,1,0}, {4,57,79,1,0},
	{4,57,620,1,0}, {4,57,3343,1,0}, {4,105,1952,1,0}, {4,105,717,1,0}, {4,41,79,1,0},
	{4,41,818,1,0}, {4,41,2881,1,0}, {4,41,772,1,0}, {4,41,1128,1,0}, {4,105,3343,1,0},
	{4,105,818,1,0}, {4,105,620,1,0}, {4,89,3347,1,0}, {4,25,3351,1,0}, {4,25,1128,1,0},
	{4,25,818,1,0}, {4,25,3359,1,0}, {4,25,797,1,0}, {4,25,3363,1,0}, {4,25,620,1,0},
	{4,25,3367,1,0}, {4,25,3373,1,0}, {4,89,797,1,0}, {4,105,2000,1,0}, {4,9,2881,1,0},
	{4,41,797,1,0}, {4,9,3378,1,0}, {4,9,2000,1,0}, {4,9,3384,1,0}, {4,9,797,1,0}, {4,9,620,1,0},
	{4,9,3389,1,0}, {4,9,3373,1,0}, {4,9,1128,1,0}, {4,9,818,1,0}, {4,73,3396,1,0}, {3,1,3224,1,0},
	{1,5,491,1,0}, {1,1,3399,1,1}, {1,1,917,1,0}, {1,1,461,1,0}, {1,1,425,1,0}, {1,9,772,1,0},
	{2,6,65,1,0}, {4,8,795,1,0}, {3,0,643,1,0}, {2,4,917,1,1}, {5,0,204,1,0}, {1,1,9,1,1},
	{2,4,641,1,0}, {2,2,236,0,1}, {4,55,83,1,1}, {1,1,1986,1,1}, {2,2,236,1,0}, {1,7,917,1,1},
	{1,6,917,1,1}, {4,56,818,1,0}, {2,2,282,1,1}, {3,0,820,1,1}, {3,1,820,1,1}, {3,2,236,1,0},
	{2,0,65,1,0}, {2,4,209,1,1}, {2,5,432,1,1}, {4,56,917,1,0}, {1,7,425,1,1}, {4,55,809,1,1},
	{1,6,740,1,1}, {1,7,461,1,1}, {1,12,805,1,1}, {1,7,61,1,0}, {1,6,61,1,0}, {1,5,61,1,0},
	{1,8,61,1,0}, {1,4,61,1,0}, {4,104,293,1,0}, {1,11,508,1,0}, {1,3,508,1,0}, {3,0,508,1,0},
	{1,7,508,1,0}, {1,10,508,1,0}, {1,4,508,1,0}, {1,5,508,1,0}, {1,1,508,1,0}, {1,2,508,1,0},
	{3,1,508,1,0}, {1,12,1199,1,0}, {7,0,211,1,0}, {2,5,1005,1,1}, {4,87,293,1,0}, {4,88,293,1,0},
	{1,8,2373,1,1}, {1,1,211,1,0}, {1,2,211,1,0}, {4,56,211,1,0}, {3,1,97,1,0}, {1,4,97,1,0},
	{1,8,97,1,0}, {4,57,97,1,0}, {3,2,97,1,0}, {1,1,97,1,0}, {2,1,97,1,0}, {1,12,97,1,0},
	{4,73,97,1,0}, {4,105,97,1,0}, {4,89,97,1,0}, {1,7,97,1,0}, {1,6,97,1,0}, {2,0,97,1,0},
	{1,5,97,1,0}, {1,3,97,1,0}, {4,58,97,1,0}, {1,11,97,1,0}, {1,10,97,1,0}, {2,5,97,1,0},
	{2,4,97,1,0}, {3,0,97,1,0}, {4,54,97,1,0}, {2,6,97,1,0}, {4,9,97,1,0}, {4,25,97,1,0},
	{4,41,97,1,0}, {1,9,97,1,0}, {4,56,97,1,0}, {5,0,204,1,0}, {2,3,97,1,0}, {2,2,97,1,0},
	{4,72,97,1,0}, {4,88,97,1,0}, {4,8,97,1,0}, {1,2,97,1,0}, {4,104,97,1,0}, {4,56,112,1,0},
	{1,9,122,1,0}, {1,8,3406,1,0}, {1,8,3421,1,0}, {1,8,112,1,0}, {5,0,204,1,1}, {4,8,101,1,0},
	{1,4,122,1,0}, {4,54,99,1,0}, {1,10,124,1,0}, {4,104,3424,1,0}, {1,4,3426,1,0}, {1,4,3442,1,0},
	{1,4,112,1,0}, {1,4,3446,1,0}, {1,4,114,1,0}, {1,4,3455,1,0}, {1,4,1648,1,0}, {1,10,3,1,0},
	{1,10,3460,1,0}, {1,11,3460,1,0}, {1,12,3460,1,0}, {1,11,3,1,0}, {1,12,3,1,0}, {1,8,124,1,0},
	{2,2,116,1,0}, {1,8,2847,1,0}, {1,12,124,1,0}, {1,2,99,1,0}, {2,5,3,1,0}, {2,5,3462,1,0},
	{1,9,124,1,0}, {2,0,124,1,0}, {2,4,99,1,0}, {2,4,101,1,0}, {1,3,118,1,0}, {4,8,124,1,0},
	{2,6,3460,1,0}, {4,104,99,1,0}, {2,1,124,1,1}, {2,4,99,0,0}, {2,0,124,1,1}, {4,88,106,1,0},
	{4,72,106,1,0}, {4,72,124,1,0}, {4,88,124,1,0}, {4,56,67,1,0}, {4,88,101,1,0}, {4,104,106,1,0},
	{4,104,3465,1,0}, {4,88,108,1,0}, {4,72,108,1,0}, {4,103,3469,1,0}, {2,5,124,1,1},
	{1,6,124,1,0}, {2,6,3,1,0}, {4,56,106,1,0}, {4,56,3472,1,0}, {4,56,99,1,0}, {4,56,3474,1,0},
	{4,58,99,1,0}, {4,58,101,1,0}, {4,56,108,1,0}, {5,0,204,1,0}, {4,105,114,1,0}, {4,89,114,1,0},
	{4,104,114,1,0}, {4,88,114,1,0}, {4,58,3477,1,0}, {1,9,3479,1,0}, {1,9,116,1,0}, {1,9,118,1,0},
	{3,1,114,1,0}, {3,1,717,1,0}, {3,1,3482,1,0}, {3,1,3477,1,0}, {3,1,118,1,0}, {5,0,204,1,0},
	{2,0,114,1,0}, {2,0,122,1,1}, {2,2,3485,1,0}, {2,2,3490,1,0}, {2,2,3492,1,0}, {4,55,3497,1,0},
	{2,2,118,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {1,12,118,1,0},
	{1,3,3,1,0}, {1,3,3460,1,0}, {1,1,106,1,0}, {2,1,3,1,0}, {2,1,3460,1,0}, {4,56,717,1,0},
	{1,12,3501,1,0}, {1,12,3442,1,0}, {1,12,112,1,0}, {1,12,3446,1,0}, {1,12,114,1,0},
	{1,12,3515,1,0}, {4,56,3490,1,0}, {3,1,3518,1,0}, {1,12,1648,1,0}, {4,56,3477,1,0},
	{4,105,3490,1,0}, {1,7,3460,1,0}, {1,7,3,1,0}, {3,0,118,1,0}, {2,1,99,1,0}, {2,1,120,1,0},
	{2,2,112,1,0}, {2,1,3469,1,0}, {2,1,3472,1,1}, {2,1,3521,1,0}, {2,1,101,1,0}, {1,4,3460,1,0},
	{2,1,103,1,0}, {1,4,3,1,0}, {2,4,110,1,1}, {2,0,3472,1,1}, {5,0,204,1,1}, {4,57,3524,1,0},
	{1,9,3,1,0}, {5,0,204,1,0}, {2,0,101,1,0}, {2,0,99,1,0}, {1,12,99,1,0}, {2,5,3527,1,0},
	{1,8,116,1,0}, {1,10,118,1,0}, {2,5,3530,1,0}, {2,5,3533,1,0}, {2,5,99,1,0}, {4,105,3537,1,0},
	{4,105,3540,1,0}, {4,57,717,1,0}, {4,57,3490,1,0}, {4,89,3537,1,0}, {4,25,3537,1,0},
	{4,25,717,1,0}, {4,25,3540,1,0}, {4,25,3490,1,0}, {4,89,717,1,0}, {4,41,717,1,0},
	{4,73,3540,1,0}, {4,73,3490,1,0}, {4,9,3540,1,0}, {4,9,2847,1,0}, {4,9,3490,1,0}, {4,9,717,1,0},
	{4,9,1648,1,0}, {4,41,3490,1,0}, {4,57,3518,1,0}, {4,54,3490,1,0}, {4,58,3490,1,0},
	{4,8,118,1,0}, {4,57,116,1,0}, {1,6,3,1,0}, {1,6,3460,1,0}, {5,0,204,1,1}, {4,54,124,1,0},
	{2,5,108,1,1}, {4,56,120,1,0}, {4,58,112,1,0}, {4,57,103,1,0}, {2,6,101,0,0}, {2,0,108,1,1},
	{2,6,101,1,0}, {1,7,3544,1,0}, {1,7,112,1,0}, {1,7,3446,1,0}, {1,7,114,1,0}, {1,6,3544,1,0},
	{1,6,112,1,0}, {1,6,3446,1,0}, {1,6,114,1,0}, {1,7,37,1,0}, {1,6,37,1,0}, {2,0,108,1,0},
	{3,0,122,1,0}, {3,1,122,1,0}, {1,1,122,1,0}, {4,88,110,1,0}, {4,72,110,1,0}, {4,104,110,1,0},
	{1,10,116,1,0}, {4,104,122,1,0}, {1,4,118,1,0}, {4,89,3472,1,0}, {4,105,3472,1,0},
	{4,73,3472,1,0}, {4,105,3424,1,0}, {2,4,108,1,0}, {3,1,101,1,0}, {3,1,99,1,0}, {4,55,3524,1,0},
	{2,4,122,1,0}, {4,55,108,1,0}, {4,55,106,1,0}, {1,3,124,1,0}, {1,4,116,1,0}, {2,1,112,1,0},
	{4,88,122,1,0}, {4,72,122,1,0}, {2,3,110,1,0}, {5,0,204,1,0}, {2,0,110,1,0}, {4,103,3490,1,0},
	{1,7,118,1,0}, {1,11,118,1,0}, {2,3,3,1,0}, {1,2,3479,1,0}, {1,2,116,1,0}, {1,2,118,1,0},
	{1,7,116,1,0}, {1,11,116,1,0}, {1,5,3553,1,0}, {2,5,112,1,0}, {1,5,112,1,0}, {1,5,99,1,0},
	{1,3,3567,1,0}, {1,3,3426,1,0}, {1,3,3421,1,0}, {1,3,112,1,0}, {1,6,99,1,0}, {1,5,3582,1,0},
	{1,5,3540,1,0}, {1,5,1648,1,0}, {2,2,3460,1,0}, {4,103,3477,1,0}, {4,71,3490,1,0},
	{4,87,3490,1,0}, {4,89,120,1,0}, {4,88,120,1,0}, {1,4,124,1,0}, {4,54,101,1,0}, {2,2,3,1,0},
	{4,56,3460,1,0}, {4,72,116,1,0}, {4,73,116,1,0}, {3,0,3477,1,0}, {4,73,114,1,0}, {4,72,114,1,0},
	{3,1,3490,1,0}, {1,8,3460,1,0}, {1,8,3,1,0}, {1,2,122,1,0}, {4,89,118,1,0}, {4,105,118,1,0},
	{4,73,118,1,0}, {1,3,99,1,0}, {3,0,3490,1,0}, {2,0,3585,1,0}, {2,0,1648,1,0}, {2,0,3540,1,0},
	{2,0,3490,1,0}, {2,0,3477,1,0}, {2,0,118,1,0}, {2,0,717,1,0}, {2,0,3460,1,0}, {1,11,717,1,0},
	{1,11,1648,1,0}, {1,11,3515,1,0}, {1,11,3477,1,0}, {3,2,3490,1,0}, {3,2,114,1,0}, {3,2,118,1,0},
	{1,11,3589,1,0}, {1,11,3597,1,0}, {1,11,3603,1,0}, {1,11,112,1,0}, {1,11,3446,1,0},
	{1,11,114,1,0}, {1,11,37,1,0}, {3,2,717,1,0}, {1,1,3,1,0}, {1,1,3460,1,0}, {2,0,3,1,0},
	{2,0,116,1,0}, {4,58,3,1,0}, {5,0,204,1,0}, {4,104,3490,1,0}, {4,72,3490,1,0}, {4,104,717,1,0},
	{4,88,717,1,0}, {4,88,3490,1,0}, {4,8,3,1,0}, {1,10,3426,1,0}, {1,10,717,1,0}, {1,10,1648,1,0},
	{1,10,3515,1,0}, {1,10,3603,1,0}, {1,10,112,1,0}, {1,10,3446,1,0}, {1,10,114,1,0},
	{1,10,37,1,0}, {1,2,124,1,0}, {4,54,3477,1,0}, {2,2,124,1,1}, {2,1,110,1,1}, {3,1,3,1,0},
	{4,88,99,1,0}, {4,72,99,1,0}, {1,7,124,1,0}, {2,5,118,1,0}, {4,54,116,1,0}, {2,1,116,1,0},
	{2,4,120,1,0}, {4,25,120,1,0}, {4,57,120,1,0}, {4,105,120,1,0}, {4,41,120,1,0}, {4,9,120,1,0},
	{4,73,120,1,0}, {4,58,116,1,0}, {4,56,122,1,0}, {2,5,1648,1,0}, {2,5,3540,1,0}, {2,5,717,1,0},
	{2,5,3490,1,0}, {2,5,3477,1,0}, {2,4,3472,1,1}, {2,1,3606,1,0}, {4,54,114,1,0}, {4,54,118,1,0},
	{3,2,3477,1,0}, {2,1,3540,1,0}, {2,1,3515,1,0}, {2,1,3612,1,0}, {2,1,118,1,0}, {2,1,717,1,0},
	{4,58,114,1,0}, {4,55,3477,1,0}, {4,87,3477,1,0}, {4,23,3477,1,0}, {4,71,3477,1,0},
	{4,7,3477,1,0}, {4,39,3477,1,0}, {4,105,116,1,0}, {4,41,116,1,0}, {4,89,116,1,0}, {4,9,116,1,0},
	{4,25,116,1,0}, {4,55,3490,1,0}, {4,23,3490,1,0}, {4,7,3490,1,0}, {4,39,3490,1,0},
	{4,58,717,1,0}, {4,54,717,1,0}, {4,103,2847,1,0}, {4,55,2847,1,0}, {4,55,717,1,0},
	{4,23,717,1,0}, {4,23,2847,1,0}, {4,87,717,1,0}, {4,87,2847,1,0}, {4,7,1648,0,0},
	{4,71,1648,1,0}, {4,39,2847,1,0}, {4,39,717,1,0}, {4,7,2847,1,0}, {3,0,717,1,0}, {2,5,3606,1,0},
	{1,3,122,1,0}, {2,5,3612,1,0}, {2,5,116,1,0}, {4,58,118,1,0}, {2,4,3,1,0}, {2,4,3460,1,0},
	{2,5,110,1,0}, {2,4,106,1,0}, {1,12,122,1,0}, {2,6,3490,1,0}, {2,6,112,1,0}, {1,3,116,1,0},
	{2,6,3615,1,0}, {4,8,3515,1,0}, {4,56,114,1,0}, {2,2,99,1,0}, {4,8,114,1,0}, {4,104,116,1,0},
	{1,9,3623,1,0}, {2,6,99,1,0}, {4,56,116,1,0}, {1,9,3597,1,0}, {1,9,3603,1,0}, {1,9,112,1,0},
	{1,9,3446,1,0}, {1,9,114,1,0}, {1,9,37,1,0}, {1,9,3455,1,0}, {1,9,3632,1,0}, {1,9,1648,1,0},
	{1,9,3515,1,0}, {2,3,116,1,0}, {2,3,118,1,0}, {1,8,118,1,0}, {2,2,120,1,0}, {2,2,3472,1,1},
	{2,2,106,1,0}, {4,105,3477,1,0}, {4,57,3477,1,0}, {4,89,3477,1,0}, {4,25,3477,1,0},
	{4,73,3477,1,0}, {4,9,3477,1,0}, {4,41,3477,1,0}, {4,89,3490,1,0}, {1,12,116,1,0},
	{5,0,204,1,0}, {4,104,120,1,0}, {2,3,3635,1,0}, {2,3,3537,1,0}, {2,3,3643,1,0}, {2,3,717,1,0},
	{2,3,3477,1,0}, {1,1,116,1,0}, {2,6,1648,1,0}, {2,6,717,1,0}, {2,6,3612,1,0}, {2,6,3648,1,0},
	{2,6,124,1,0}, {2,6,3477,1,0}, {4,56,118,1,0}, {2,3,124,1,1}, {1,11,124,1,0}, {1,1,118,1,0},
	{2,3,3472,1,1}, {2,3,99,1,0}, {1,4,99,1,0}, {1,5,3460,1,0}, {1,5,3,1,0}, {4,104,3477,1,0},
	{4,72,3477,1,0}, {1,8,99,1,0}, {4,56,110,1,0}, {3,0,99,1,0}, {3,0,101,1,0}, {3,1,3653,1,0},
	{2,1,122,1,1}, {4,88,3477,1,0}, {1,1,124,1,0}, {1,5,118,1,0}, {3,2,3527,1,0}, {3,2,99,1,0},
	{3,2,101,1,0}, {5,0,204,1,0}, {4,88,116,1,0}, {4,87,106,1,0}, {2,0,3424,1,0}, {4,54,3,1,0},
	{4,88,3472,1,0}, {4,104,3472,1,0}, {4,72,3472,1,0}, {2,2,1648,1,0}, {1,7,122,1,0},
	{2,2,717,1,0}, {3,0,114,1,0}, {4,57,3515,1,0}, {3,0,3482,1,0}, {4,55,3479,1,0}, {4,72,101,1,0},
	{1,2,717,1,0}, {1,2,1648,1,0}, {1,2,3656,1,0}, {1,2,3669,1,0}, {1,2,3442,1,0}, {1,2,112,1,0},
	{1,2,3446,1,0}, {1,2,114,1,0}, {1,2,3515,1,0}, {4,8,122,1,0}, {1,2,3,1,0}, {1,2,3460,1,0},
	{4,73,3460,1,0}, {4,105,3460,1,0}, {4,89,3460,1,0}, {2,0,112,1,0}, {4,8,110,1,0}, {4,8,106,1,0},
	{4,8,108,1,0}, {2,4,112,1,0}, {4,88,118,1,0}, {4,104,118,1,0}, {4,72,118,1,0}, {4,8,116,1,0},
	{11,0,114,0,0}, {2,3,37,0,0}, {5,0,204,1,1}, {11,0,114,1,0}, {2,4,116,1,0}, {2,4,1648,1,0},
	{1,6,118,1,0}, {4,105,114,0,0}, {4,41,118,1,0}, {4,41,118,1,0}, {4,57,114,1,0}, {4,57,118,1,0},
	{4,25,114,1,0}, {4,9,118,1,0}, {4,9,114,1,0}, {4,9,3518,1,0}, {4,25,118,1,0}, {4,41,114,1,0},
	{2,4,3540,1,0}, {2,4,118,1,0}, {2,4,3612,1,0}, {2,4,717,1,0}, {2,4,3490,1,0}, {2,4,3477,1,0},
	{2,3,120,1,0}, {2,4,124,1,1}, {2,4,3485,1,0}, {1,11,122,1,0}, {1,6,116,1,0}, {2,3,106,1,0},
	{2,6,37,1,0}, {2,6,122,1,0}, {2,6,120,1,0}, {2,3,108,1,0}, {2,3,101,1,0}, {2,6,108,1,1},
	{2,6,3472,1,1}, {2,2,101,1,0}, {2,2,110,1,1}, {2,6,106,1,0}, {2,2,108,1,0}, {2,3,3469,1,0},
	{2,6,110,1,0}, {2,2,3469,1,0}, {1,7,99,1,0}, {3,2,3,1,0}, {1,5,124,1,0}, {2,2,122,1,1},
	{3,0,124,1,1}, {3,1,124,1,1}, {4,72,3,1,0}, {4,72,3460,1,0}, {4,104,3,1,0}, {4,104,3460,1,0},
	{4,88,3,1,0}, {4,88,3460,1,0}, {2,5,122,1,1}, {4,103,3424,1,0}, {1,7,3477,1,0}, {2,3,122,1,1},
	{1,6,3477,1,0}, {1,10,122,1,0}, {1,9,3460,1,0}, {2,0,3673,1,0}, {2,0,120,1,0}, {2,0,106,1,0},
	{1,1,3477,1,0}, {1,1,3676,1,0}, {1,1,3603,1,0}, {1,1,112,1,0}, {1,1,3685,1,0}, {1,1,114,1,0},
	{1,1,3692,1,0}, {1,1,37,1,0}, {1,1,717,1,0}, {1,1,1648,1,0}, {1,1,3490,1,0}, {1,7,3540,1,0},
	{1,7,1648,1,0}, {1,7,3697,1,0}, {1,6,3540,1,0}, {1,6,1648,1,0}, {1,6,3697,1,0}, {1,1,108,1,0},
	{2,5,106,1,0}, {1,10,99,1,0}, {4,8,99,1,0}, {1,11,99,1,0}, {1,1,99,1,0}, {1,9,99,1,0},
	{1,6,122,1,0}, {1,5,122,1,1}, {1,8,122,1,0}, {4,57,3460,1,0}, {4,71,3460,1,0}, {4,103,3460,1,0},
	{4,87,3460,1,0}, {4,55,3460,1,0}, {4,87,108,1,0}, {3,0,3,1,0}, {4,72,120,1,0}, {4,8,3603,1,0},
	{2,5,120,1,0}, {2,3,3460,1,0}, {3,0,112,1,0}, {3,1,112,1,0}, {4,54,112,1,0}, {2,3,112,1,0},
	{4,58,124,1,0}, {4,56,3,1,0}, {4,87,3524,1,0}, {4,103,3472,1,0}, {4,71,3472,1,0},
	{4,88,126,1,0}, {4,72,126,1,0}, {4,104,126,1,0}, {4,56,126,1,0}, {1,4,126,1,0}, {3,0,126,1,0},
	{3,2,126,1,0}, {1,12,126,1,0}, {2,1,126,1,0}, {3,1,126,1,0}, {2,2,126,1,0}, {5,0,204,1,0},
	{2,0,126,1,0}, {2,4,126,1,0}, {4,8,126,1,0}, {1,7,126,1,0}, {1,6,126,1,0}, {1,1,126,1,0},
	{1,10,126,1,0}, {1,5,126,1,0}, {1,3,126,1,0}, {4,54,126,1,0}, {1,11,126,1,0}, {2,6,126,1,0},
	{2,5,126,1,0}, {2,3,126,1,0}, {1,9,126,1,0}, {4,58,126,1,0}, {1,2,126,1,0}, {1,8,126,1,0},
	{1,8,3700,1,0}, {1,8,3702,1,0}, {1,10,3700,1,0}, {3,1,3700,1,0}, {4,89,3702,1,0},
	{4,105,3702,1,0}, {4,73,3702,1,0}, {4,57,3702,1,0}, {1,4,3702,1,0}, {1,4,3704,1,0},
	{1,4,3700,1,0}, {1,10,3702,1,0}, {4,55,3700,1,0}, {2,0,3700,1,0}, {5,0,204,1,0}, {3,0,3700,1,0},
	{1,12,3700,1,0}, {1,7,3700,1,0}, {1,6,3700,1,0}, {1,1,3700,1,0}, {3,2,3700,1,0}, {1,5,3700,1,0},
	{1,3,3700,1,0}, {1,11,3700,1,0}, {1,9,3700,1,0}, {4,25,3700,1,0}, {4,89,3700,1,0},
	{4,57,3700,1,0}, {4,73,3700,1,0}, {4,9,3700,1,0}, {4,105,3700,1,0}, {4,41,3700,1,0},
	{1,2,3700,1,0}, {2,1,3700,1,0}, {2,2,3700,1,0}, {2,4,3702,1,0}, {2,2,3702,1,0}, {4,88,3702,1,0},
	{1,12,3702,1,0}, {2,3,3700,1,0}, {4,88,3700,1,0}, {4,87,3700,1,0}, {4,56,3700,1,0},
	{4,56,3702,1,0}, {4,72,3700,1,0}, {4,71,3700,1,0}, {4,104,3700,1,0}, {4,103,3700,1,0},
	{4,104,3702,1,0}, {2,4,3700,1,0}, {2,5,3700,1,0}, {2,0,3702,1,0}, {5,0,204,1,1}, {1,1,3702,1,0},
	{1,7,3704,1,0}, {2,6,3700,1,0}, {1,6,3704,1,0}, {4,23,3700,1,0}, {4,7,3700,1,0},
	{4,39,3700,1,0}, {2,1,3702,1,0}, {4,58,3700,1,0}, {2,3,3702,1,0}, {1,5,3702,1,0},
	{1,3,3702,1,0}, {1,11,3702,1,0}, {3,1,3702,1,0}, {4,55,3702,1,0}, {1,9,3702,1,0},
	{4,8,3700,1,0}, {4,87,3702,1,0}, {4,103,3702,1,0}, {3,0,3702,1,0}, {1,2,3702,1,0},
	{2,5,3702,1,0}, {2,6,3704,1,0}, {4,54,3700,1,0}, {1,8,993,0,0}, {4,8,137,1,0}, {1,4,993,1,0},
	{2,0,3707,1,0}, {2,0,3710,1,0}, {2,1,993,1,0}, {4,56,137,1,0}, {2,0,993,1,0}, {3,2,137,1,0},
	{1,3,993,1,0}, {2,3,139,1,0}, {2,3,993,1,0}, {4,56,3710,1,1}, {4,104,137,1,0}, {4,88,137,1,0},
	{4,72,137,1,0}, {1,8,993,1,0}, {4,73,993,1,0}, {4,71,993,1,0}, {4,8,993,1,0}, {2,2,993,1,0},
	{2,5,993,1,0}, {2,4,993,1,0}, {5,0,204,1,0}, {2,6,993,1,0}, {4,105,993,1,0}, {4,104,993,1,0},
	{4,103,993,1,0}, {4,89,993,1,0}, {4,87,993,1,0}, {4,56,993,1,0}, {4,56,3712,1,0},
	{4,56,134,1,0}, {4,55,993,1,0}, {4,104,134,1,0}, {4,58,137,1,0}, {1,8,3714,1,0}, {1,4,134,1,0},
	{4,8,128,1,0}, {4,54,993,1,0}, {2,6,128,1,0}, {3,0,3710,1,0}, {1,5,993,1,0}, {1,9,993,1,0},
	{4,88,134,1,0}, {4,72,134,1,0}, {1,4,67,1,0}, {1,4,3718,1,0}, {4,56,139,1,1}, {2,0,139,1,0},
	{1,4,3712,1,0}, {1,10,134,1,0}, {1,10,3726,1,0}, {4,8,130,1,0}, {1,10,139,1,0}, {1,8,128,1,0},
	{1,8,67,1,0}, {1,8,3734,1,0}, {1,8,139,1,0}, {1,8,3712,1,0}, {2,2,139,1,0}, {3,0,130,1,0},
	{4,57,3740,1,0}, {2,3,3707,1,0}, {2,4,3710,1,0}, {3,1,130,1,0}, {3,1,993,1,0}, {4,58,993,1,0},
	{3,0,3742,1,1}, {2,3,3710,1,0}, {2,6,3710,1,0}, {2,2,3710,1,0}, {4,88,141,1,0}, {4,104,141,1,0},
	{4,72,141,1,0}, {4,56,141,1,0}, {1,10,993,1,0}, {1,11,993,1,0}, {1,11,3742,1,0},
	{1,10,3742,1,0}, {1,7,993,1,0}, {1,7,3742,1,0}, {8,4,130,1,0}, {2,5,3744,1,0}, {1,1,993,1,0},
	{1,1,3712,1,0}, {1,7,3710,1,0}, {2,4,3707,1,0}, {2,5,3748,1,0}, {2,5,139,1,0}, {2,5,3707,1,0},
	{2,5,3710,1,0}, {1,1,3753,1,0}, {1,1,3718,1,0}, {1,6,3756,1,0}, {1,7,3753,1,0}, {1,7,3712,1,0},
	{1,7,139,1,0}, {1,7,3759,1,0}, {1,7,3763,1,0}, {1,6,3718,1,0}, {2,5,141,1,1}, {1,6,993,1,0},
	{1,6,3742,1,0}, {4,87,993,0,0}, {4,89,993,1,0}, {4,57,993,1,0}, {4,9,993,1,0}, {4,25,993,1,0},
	{4,41,993,1,0}, {2,4,3767,1,0}, {2,1,3770,0,0}, {5,0,204,1,0}, {4,72,128,1,0}, {4,88,128,1,0},
	{4,89,57,1,0}, {1,12,993,1,0}, {2,2,128,1,0}, {1,12,134,1,0}, {1,12,3753,1,0}, {1,12,3773,1,0},
	{3,1,3742,1,1}, {2,1,3753,1,0}, {2,1,128,1,0}, {2,1,3742,1,0}, {3,1,137,1,0}, {4,55,3780,1,0},
	{1,12,3712,1,0}, {2,1,141,1,1}, {1,12,141,1,0}, {4,105,128,1,0}, {4,73,128,1,0}, {4,89,128,1,0},
	{4,55,3710,1,0}, {4,55,3740,1,1}, {2,2,3770,1,0}, {5,0,204,1,0}, {4,103,130,1,0},
	{4,57,128,1,0}, {1,9,3763,1,0}, {2,2,3784,1,0}, {2,2,3753,1,0}, {2,2,141,1,0}, {2,1,139,1,0},
	{1,9,3712,1,0}, {1,9,139,1,0}, {1,9,134,1,0}, {1,9,3759,1,0}, {4,104,128,1,0}, {2,2,3742,1,0},
	{1,9,141,1,0}, {1,9,128,1,0}, {2,6,3787,1,0}, {3,1,3792,1,0}, {3,2,130,1,0}, {1,2,993,1,0},
	{2,6,3753,1,0}, {2,6,141,1,1}, {2,6,3742,1,0}, {1,2,3742,1,0}, {4,57,3712,1,0}, {3,0,993,1,0},
	{3,0,3795,1,0}, {3,0,137,1,0}, {3,0,139,1,0}, {3,0,128,1,0}, {3,1,128,1,0}, {1,2,67,1,0},
	{1,2,3759,1,0}, {4,57,134,1,0}, {1,2,3763,1,0}, {1,2,134,1,0}, {3,2,993,1,0}, {1,2,139,1,0},
	{1,2,3712,1,0}, {1,2,128,1,0}, {1,2,141,1,0}, {4,7,993,1,0}, {4,23,993,1,0}, {4,39,993,1,0},
	{4,71,132,1,0}, {3,1,993,0,0}, {10,2,993,1,0}, {1,3,67,1,0}, {1,3,141,1,0}, {1,3,3799,1,0},
	{1,3,3718,1,0}, {4,87,132,1,0}, {4,87,130,1,0}, {1,5,3804,1,0}, {4,56,3740,1,0}, {3,1,139,1,0},
	{2,2,3707,1,0}, {1,5,134,1,0}, {1,5,3807,1,0}, {1,5,3811,1,0}, {1,5,128,1,0}, {4,56,128,1,0},
	{4,89,3710,1,0}, {4,105,3710,1,0}, {4,73,3710,1,0}, {1,11,134,1,0}, {1,11,67,1,0},
	{1,11,3718,1,0}, {1,11,141,1,0}, {1,11,3712,1,0}, {1,4,3816,1,0}, {1,4,3742,1,0},
	{10,3,993,1,0}, {4,8,139,1,0}, {4,72,993,1,0}, {4,88,993,1,0}, {4,71,130,1,0}, {4,88,139,1,0},
	{4,72,139,1,0}, {2,0,3770,0,0}, {5,0,204,1,1}, {1,8,3742,1,0}, {1,3,3742,1,0}, {1,1,141,1,0},
	{1,5,3742,1,0}, {1,4,141,1,0}, {1,8,141,1,0}, {2,0,141,1,1}, {1,9,3742,1,0}, {2,0,3742,1,0},
	{2,0,128,1,0}, {1,10,3712,1,0}, {1,7,141,1,0}, {1,6,141,1,0}, {2,0,3753,1,0}, {4,88,3710,1,0},
	{4,104,3710,1,0}, {4,72,3710,1,0}, {1,10,141,1,0}, {2,3,3742,1,1}, {2,4,3742,1,1},
	{2,4,3770,1,0}, {4,103,132,1,0}, {4,87,3710,1,0}, {4,103,3710,1,0}, {4,71,3710,1,0},
	{4,54,130,1,0}, {4,58,130,1,0}, {2,4,3753,1,0}, {2,4,141,0,1}, {5,0,204,1,0}, {4,9,128,1,0},
	{4,25,128,1,0}, {4,41,128,1,0}, {2,4,141,1,0}, {4,103,139,0,0}, {4,104,139,0,0},
	{4,105,139,1,0}, {3,1,3710,1,0}, {2,1,3707,1,0}, {2,4,128,1,0}, {5,0,204,1,1}, {4,57,3710,1,0},
	{2,3,128,1,0}, {2,3,3770,1,0}, {2,3,141,1,1}, {3,0,141,1,1}, {2,3,3753,1,0}, {3,1,141,1,1},
	{2,6,139,1,0}, {1,12,139,1,0}, {1,1,134,1,0}, {2,1,3710,1,0}, {1,6,134,1,0}, {1,7,134,1,0},
	{1,12,3742,1,0}, {1,1,3742,1,0}, {5,0,204,1,0}, {4,54,137,1,0}, {2,5,3742,1,1}, {2,6,3707,1,0},
	{2,0,130,1,0}, {2,1,130,1,0}, {2,2,130,1,0}, {2,3,130,1,0}, {2,4,130,1,0}, {3,1,3819,1,0},
	{3,0,3819,1,0}, {1,8,3819,1,1}, {4,56,3819,1,0}, {1,3,3819,1,0}, {1,9,3819,1,0}, {1,5,3819,1,0},
	{2,3,3819,1,0}, {4,103,3819,1,0}, {4,55,3819,1,0}, {5,0,204,1,1}, {4,57,3819,1,0},
	{4,89,3819,1,0}, {4,25,3819,1,0}, {4,9,3819,1,0}, {4,73,3819,1,0}, {4,105,3819,1,0},
	{4,41,3819,1,0}, {1,6,3819,1,0}, {1,12,3819,1,0}, {1,1,3819,1,0}, {1,4,3819,1,0},
	{1,2,3819,1,0}, {1,7,3819,1,0}, {1,10,3819,1,0}, {1,11,3819,1,0}, {4,104,3819,1,0},
	{4,88,3819,1,0}, {4,72,3819,1,0}, {4,8,3819,1,0}, {2,0,3819,1,1}, {2,4,3819,1,0},
	{4,87,3819,1,0}, {4,7,3819,1,0}, {4,23,3819,1,0}, {4,71,3819,1,0}, {4,39,3819,1,0},
	{2,5,3819,1,0}, {2,6,3819,1,0}, {2,2,3819,1,0}, {2,1,3819,1,0}, {4,55,3821,1,0}, {2,4,3821,1,1},
	{4,56,3821,1,0}, {1,1,3821,1,0}, {1,9,3821,1,0}, {1,3,3821,1,0}, {1,8,3821,1,0}, {1,5,3821,1,0},
	{3,0,3821,1,1}, {4,103,3821,1,0}, {4,105,3821,1,0}, {4,57,3821,1,0}, {2,5,3821,1,0},
	{4,88,3821,1,0}, {4,87,3821,1,0}, {4,89,3821,1,0}, {1,7,3821,1,0}, {2,0,3821,1,0},
	{2,6,3821,1,0}, {2,3,3821,1,1}, {1,12,3821,1,0}, {1,10,3821,1,0}, {1,4,3821,1,0},
	{1,2,3821,1,0}, {2,1,3821,1,0}, {2,2,3821,1,0}, {4,72,3821,1,0}, {4,71,3821,1,0},
	{4,73,3821,1,0}, {4,104,3821,1,0}, {1,11,3821,1,0}, {3,1,3821,1,1}, {1,6,3821,1,0},
	{1,10,3710,1,0}, {1,10,151,1,0}, {1,10,3823,1,0}, {1,10,73,1,0}, {1,10,149,1,0},
	{1,10,3828,1,0}, {1,10,3830,1,0}, {1,10,3835,1,0}, {1,10,3837,1,0}, {1,8,3840,1,0},
	{4,105,3828,1,0}, {4,89,3843,1,0}, {4,105,3845,1,0}, {4,73,3843,1,0}, {4,73,3828,1,0},
	{1,8,149,1,0}, {1,8,3848,1,0}, {1,8,3835,1,0}, {1,8,3857,1,0}, {4,56,3861,1,0}, {4,56,3835,1,0},
	{3,1,149,1,0}, {3,1,3864,1,0}, {1,4,149,1,0}, {1,4,139,1,0}, {1,4,3848,1,0}, {1,4,3835,1,0},
	{4,54,149,1,0}, {4,8,149,1,0}, {2,0,3868,0,1}, {5,0,204,1,1}, {5,0,204,1,0}, {2,0,149,1,0},
	{1,8,151,1,0}, {4,105,3872,1,0}, {4,73,3872,1,0}, {4,89,3872,1,0}, {4,56,3874,1,0},
	{4,56,145,1,0}, {4,8,143,1,0}, {4,88,3843,1,0}, {4,104,3843,1,0}, {4,72,3843,1,0},
	{4,104,3872,1,0}, {4,72,3872,1,0}, {3,0,234,1,0}, {1,4,3880,1,0}, {1,4,75,1,0}, {4,88,147,1,0},
	{4,104,147,1,0}, {4,72,147,1,0}, {4,104,145,1,0}, {4,88,145,1,0}, {4,72,145,1,0}, {4,8,145,1,0},
	{4,104,3828,1,0}, {4,88,3828,1,0}, {4,72,3828,1,0}, {2,0,3828,1,0}, {2,0,3843,1,0},
	{1,10,3883,1,0}, {1,8,3887,1,0}, {4,57,3828,1,0}, {5,0,204,1,0}, {4,55,3890,0,0}, {4,57,73,1,0},
	{4,55,3893,0,0}, {4,57,3872,1,0}, {4,57,3843,1,0}, {4,55,3843,1,0}, {5,0,204,1,0},
	{5,0,204,1,0}, {5,0,204,1,1}, {4,103,3872,1,0}, {4,55,3835,1,0}, {2,4,3897,1,0}, {2,4,3900,1,0},
	{2,4,3905,1,0}, {2,4,3835,1,0}, {4,55,3828,1,0}, {1,1,3909,1,0}, {1,1,3913,1,0}, {1,1,3835,1,0},
	{1,1,3857,1,0}, {1,1,151,1,0}, {1,1,3887,1,0}, {1,7,139,0,0}, {2,5,139,1,0}, {1,6,3924,1,0},
	{1,7,3927,1,0}, {1,7,75,1,0}, {1,7,3930,1,0}, {1,7,3835,1,0}, {1,7,143,1,0}, {1,7,3857,1,0},
	{1,6,3942,1,0}, {1,6,3835,1,0}, {1,12,3927,1,0}, {1,12,3887,1,0}, {1,12,3924,1,0},
	{2,0,147,0,1}, {5,0,204,1,1}, {3,0,3843,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {2,0,147,1,0},
	{3,1,147,1,0}, {3,1,3828,1,0}, {1,12,3710,1,0}, {4,8,151,1,0}, {4,56,151,1,0}, {1,12,3828,1,0},
	{1,12,3954,1,0}, {1,12,3835,1,0}, {1,12,3857,1,0}, {3,1,143,1,0}, {5,0,204,1,1},
	{1,11,3828,1,0}, {1,11,139,1,0}, {1,11,3962,1,0}, {1,11,3835,1,0}, {1,11,3710,1,0},
	{1,11,3843,1,0}, {1,11,151,1,0}, {1,11,3857,1,0}, {1,11,149,1,0}, {1,11,3887,1,0},
	{4,54,73,0,0}, {4,58,73,1,0}, {4,58,149,1,0}, {3,0,143,1,0}, {4,71,3872,1,0}, {4,87,3872,1,0},
	{4,103,3828,1,0}, {4,87,3843,1,0}, {4,103,3843,1,0}, {4,71,3843,1,0}, {3,1,3970,1,0},
	{3,0,3864,1,0}, {1,2,3840,1,0}, {1,2,3973,1,0}, {1,2,3835,1,0}, {1,2,145,1,0}, {1,2,3979,1,0},
	{1,2,3857,1,0}, {3,0,151,1,0}, {1,2,151,1,0}, {1,2,3887,1,0}, {1,2,149,1,0}, {2,4,151,1,0},
	{3,0,149,1,0}, {2,4,149,1,0}, {2,4,3828,1,0}, {2,3,3983,1,0}, {2,3,3987,1,0}, {2,3,145,1,0},
	{2,3,3997,1,0}, {2,3,4002,1,0}, {2,3,3835,1,0}, {2,4,3843,1,0}, {2,4,145,1,0}, {2,4,4009,1,0},
	{4,88,151,1,0}, {4,104,151,1,0}, {4,72,151,1,0}, {3,1,151,1,0}, {3,0,4011,1,0}, {3,0,147,1,0},
	{2,2,4014,1,0}, {2,2,4019,1,0}, {2,2,145,1,0}, {2,2,4026,1,0}, {2,2,4030,1,0}, {2,2,3835,1,0},
	{2,2,143,1,0}, {1,5,4035,1,0}, {1,5,3835,1,0}, {2,2,149,1,0}, {3,2,149,1,0}, {3,2,143,1,0},
	{3,1,4045,1,0}, {1,3,4048,1,0}, {1,3,3835,1,0}, {1,3,139,1,0}, {1,5,4062,1,0}, {1,5,3828,1,0},
	{4,88,149,1,0}, {4,104,149,1,0}, {4,72,149,1,0}, {4,88,3872,1,0}, {2,0,3897,0,0}, {5,0,204,1,0},
	{2,0,151,1,0}, {2,0,4009,1,0}, {2,0,3900,1,0}, {2,0,145,1,0}, {2,0,3905,1,0}, {2,0,3835,1,0},
	{3,2,4067,1,0}, {5,0,204,1,0}, {5,0,204,1,0}, {4,57,234,1,0}, {2,4,139,1,0}, {2,4,147,1,0},
	{2,6,3983,1,0}, {2,6,4071,1,0}, {2,6,145,1,0}, {2,6,147,1,0}, {2,6,4079,1,0}, {2,6,4082,1,0},
	{2,6,3835,1,0}, {2,5,3983,1,0}, {2,5,147,1,0}, {2,5,4087,1,0}, {2,5,145,1,0}, {2,5,4094,1,0},
	{2,5,4082,1,0}, {2,5,3835,1,0}, {4,57,3835,1,0}, {3,0,3887,1,0}, {1,9,3710,1,0}, {2,6,151,1,0},
	{2,6,4009,1,0}, {1,9,3887,1,0}, {1,9,3883,1,0}, {3,0,3872,1,0}, {2,1,151,1,0}, {3,0,3828,1,0},
	{3,1,4098,1,0}, {3,1,3872,1,0}, {1,9,3828,1,0}, {1,9,4102,1,0}, {1,9,3835,1,0}, {1,9,4107,1,0},
	{1,9,3857,1,0}, {2,5,151,1,0}, {1,9,151,1,0}, {1,9,149,1,0}, {2,1,4111,1,0}, {2,1,147,1,0},
	{2,1,4116,1,0}, {2,1,145,1,0}, {2,1,4094,1,0}, {2,1,4082,1,0}, {2,1,3835,1,0}, {4,72,143,1,0},
	{4,88,143,1,0}, {4,104,139,1,0}, {4,8,147,1,0}, {4,8,3828,1,0}, {4,104,143,1,0},
	{1,10,4124,1,0}, {1,10,153,1,0}, {1,10,155,1,0}, {3,1,155,1,0}, {1,8,4127,1,0}, {1,8,155,1,0},
	{1,8,153,1,0}, {4,58,153,1,0}, {4,56,153,1,0}, {4,56,155,1,0}, {2,5,4131,1,0}, {5,0,204,1,0},
	{3,0,4131,1,0}, {4,104,153,1,0}, {4,104,155,1,0}, {4,88,153,1,0}, {4,88,155,1,0},
	{4,72,4124,1,0}, {4,8,153,1,0}, {4,8,155,1,0}, {1,4,4133,1,0}, {1,4,155,1,0}, {1,10,4131,1,0},
	{1,8,4131,1,0}, {4,104,4131,1,0}, {5,0,204,1,1}, {4,54,153,1,0}, {4,55,4131,1,0},
	{4,56,4131,1,0}, {1,9,155,1,0}, {1,1,4131,1,0}, {1,1,4127,1,0}, {1,1,153,1,0}, {1,1,155,1,0},
	{1,6,4127,1,0}, {1,7,153,1,0}, {1,7,4131,1,0}, {1,7,4127,1,0}, {1,12,155,1,0}, {1,12,4133,1,0},
	{1,12,153,1,0}, {2,6,4131,1,0}, {3,1,153,1,0}, {2,0,155,1,0}, {1,11,4131,1,0}, {1,11,4133,1,0},
	{1,11,153,1,0}, {2,1,4131,1,0}, {2,0,4131,1,0}, {1,11,155,1,0}, {4,89,153,1,0}, {3,1,4131,1,0},
	{3,0,155,1,0}, {4,54,155,1,0}, {4,58,155,1,0}, {1,2,153,1,0}, {1,2,4131,1,0}, {1,2,155,1,0},
	{2,3,153,1,0}, {2,3,4124,1,0}, {2,3,155,1,0}, {2,4,153,1,0}, {2,4,155,1,0}, {3,0,153,1,0},
	{2,2,153,1,0}, {2,2,4124,1,0}, {2,2,155,1,0}, {4,105,4131,1,0}, {1,3,4131,1,0}, {1,3,4133,1,0},
	{1,3,155,1,0}, {1,5,4133,1,0}, {1,5,155,1,0}, {2,3,4131,1,0}, {2,0,153,1,0}, {3,2,153,1,0},
	{2,2,4131,1,0}, {2,6,153,1,0}, {2,4,4131,1,0}, {2,6,4124,1,0}, {2,6,155,1,0}, {2,5,153,1,0},
	{2,5,155,1,0}, {1,9,153,1,0}, {1,9,4133,1,0}, {2,1,153,1,0}, {2,1,4124,1,0}, {2,1,155,1,0},
	{4,57,4131,1,0}, {4,103,4131,1,0}, {1,10,157,1,0}, {1,8,157,1,0}, {1,4,157,1,0}, {4,56,157,1,0},
	{3,2,157,1,0}, {4,88,157,1,0}, {4,104,157,1,0}, {4,72,157,1,0}, {2,0,157,1,0}, {1,1,157,1,0},
	{1,7,157,1,0}, {1,6,157,1,0}, {1,12,157,1,0}, {3,1,157,1,0}, {1,11,157,1,0}, {1,2,157,1,0},
	{2,3,157,1,0}, {1,5,157,1,0}, {1,3,157,1,0}, {2,2,157,1,0}, {2,4,157,1,0}, {1,9,157,1,0},
	{3,0,157,1,0}, {2,6,157,1,0}, {2,5,157,1,0}, {2,1,157,1,0}, {4,8,157,1,0}, {4,72,159,1,0},
	{4,88,159,1,0}, {4,104,159,1,0}, {4,56,159,1,0}, {1,4,159,1,0}, {1,10,159,1,0}, {1,8,159,1,0},
	{4,54,159,1,0}, {2,4,159,1,0}, {1,1,159,1,0}, {1,7,159,1,0}, {1,6,159,1,0}, {1,12,159,1,0},
	{1,11,159,1,0}, {4,58,159,1,0}, {1,2,159,1,0}, {3,1,159,1,0}, {2,3,159,1,0}, {2,2,159,1,0},
	{3,2,159,1,0}, {1,3,159,1,0}, {1,5,159,1,0}, {2,0,159,1,0}, {2,6,159,1,0}, {2,5,159,1,0},
	{1,9,159,1,0}, {3,0,159,1,0}, {2,1,159,1,0}, {4,8,159,1,0}, {1,10,161,1,0}, {1,8,161,1,0},
	{1,4,161,1,0}, {4,56,161,1,0}, {4,104,161,1,0}, {4,88,161,1,0}, {4,72,161,1,0}, {2,4,161,1,0},
	{1,1,161,1,0}, {1,6,161,1,0}, {1,7,161,1,0}, {5,0,204,1,1}, {1,12,161,1,0}, {1,11,161,1,0},
	{3,1,234,1,0}, {1,2,161,1,0}, {4,8,161,1,0}, {2,3,161,1,0}, {1,5,161,1,0}, {2,2,161,1,0},
	{1,3,161,1,0}, {2,0,161,1,0}, {2,6,161,1,0}, {2,5,161,1,0}, {1,9,161,1,0}, {2,1,161,1,0},
	{5,0,204,1,0}, {1,10,163,1,0}, {3,0,163,1,0}, {3,1,163,1,0}, {1,8,163,1,0}, {4,104,163,1,0},
	{4,88,163,1,0}, {4,72,163,1,0}, {4,56,163,1,0}, {4,8,163,1,0}, {3,2,163,1,0}, {1,4,163,1,0},
	{2,6,163,1,0}, {2,2,163,1,0}, {1,9,163,1,0}, {1,1,163,1,0}, {1,6,163,1,0}, {1,7,163,1,0},
	{2,0,163,1,0}, {1,12,163,1,0}, {2,1,163,1,0}, {1,11,163,1,0}, {4,58,163,1,0}, {4,54,163,1,0},
	{1,2,163,1,0}, {2,3,163,1,0}, {1,3,163,1,0}, {1,5,163,1,0}, {2,4,163,1,0}, {2,5,163,1,0},
	{1,10,165,1,0}, {3,2,165,1,0}, {1,8,165,1,0}, {2,0,165,1,0}, {4,88,165,1,0}, {4,56,4136,1,0},
	{4,72,165,1,0}, {4,104,165,1,0}, {3,0,165,1,0}, {4,58,165,1,0}, {1,4,165,1,0}, {5,0,204,1,0},
	{2,4,165,1,0}, {1,1,165,1,0}, {1,7,165,1,0}, {1,6,165,1,0}, {1,12,165,1,0}, {1,11,165,1,0},
	{4,55,4136,1,0}, {4,8,165,1,0}, {1,2,165,1,0}, {2,3,165,1,0}, {2,2,165,1,0}, {3,1,165,1,0},
	{1,3,165,1,0}, {1,5,165,1,0}, {4,54,165,1,0}, {4,57,4136,1,0}, {2,6,165,1,0}, {2,5,165,1,0},
	{1,9,165,1,0}, {2,1,165,1,0}, {5,0,204,1,0}, {1,10,167,1,0}, {1,8,167,1,0}, {4,56,167,1,0},
	{4,88,167,1,0}, {4,104,167,1,0}, {4,72,167,1,0}, {4,8,167,1,0}, {1,4,167,1,0}, {2,4,167,1,0},
	{1,1,167,1,0}, {1,7,167,1,0}, {1,6,167,1,0}, {1,12,167,1,0}, {1,11,167,1,0}, {4,58,167,1,0},
	{1,2,167,1,0}, {2,3,167,1,0}, {3,0,167,1,0}, {2,0,167,1,0}, {2,2,167,1,0}, {3,2,167,1,0},
	{3,1,167,1,0}, {1,3,167,1,0}, {1,5,167,1,0}, {4,54,167,1,0}, {2,6,167,1,0}, {2,5,167,1,0},
	{1,9,167,1,0}, {2,1,167,1,0}, {3,2,169,1,0}, {4,56,169,1,0}, {4,8,169,1,0}, {4,72,169,1,0},
	{4,88,169,1,0}, {4,104,169,1,0}, {3,1,169,1,0}, {1,4,169,1,0}, {1,10,169,1,0}, {1,8,169,1,0},
	{2,2,169,1,0}, {1,1,169,1,0}, {1,7,169,1,0}, {1,6,169,1,0}, {2,0,169,1,0}, {1,12,169,1,0},
	{2,1,169,1,0}, {1,11,169,1,0}, {3,0,169,1,0}, {1,2,169,1,0}, {2,3,169,1,0}, {4,58,169,1,0},
	{1,3,169,1,0}, {4,54,169,1,0}, {1,5,169,1,0}, {2,5,169,1,0}, {2,4,169,1,0}, {2,6,169,1,0},
	{1,9,169,1,0}, {2,2,4139,1,0}, {4,56,4139,1,0}, {4,58,4139,1,0}, {1,7,4139,1,0}, {2,0,4139,1,0},
	{1,11,4139,1,0}, {4,55,4139,1,0}, {4,89,4139,1,0}, {4,105,4139,1,0}, {4,73,4139,1,0},
	{3,0,4139,1,0}, {1,12,4139,1,0}, {4,7,4139,1,0}, {4,9,4139,1,0}, {5,0,204,1,0}, {3,1,4139,1,0},
	{4,8,4139,1,0}, {4,57,4139,1,0}, {1,1,4139,1,0}, {1,2,4139,1,0}, {1,8,4139,1,0},
	{4,87,4139,1,0}, {4,103,4139,1,0}, {4,71,4139,1,0}, {4,39,4139,1,0}, {4,41,4139,1,0},
	{4,54,4139,1,0}, {1,6,4139,1,0}, {1,4,4139,1,0}, {2,3,4139,1,0}, {2,4,4139,1,0}, {1,9,4139,1,0},
	{1,3,4139,1,0}, {3,2,4139,1,0}, {4,23,4139,1,0}, {4,25,4139,1,0}, {4,88,4139,1,0},
	{4,104,4139,1,0}, {4,72,4139,1,0}, {1,10,4139,1,0}, {1,5,4139,1,0}, {2,1,4139,1,0},
	{2,5,4139,1,0}, {2,6,4139,1,0}, {1,7,171,1,0}, {1,2,171,1,0}, {1,9,171,1,0}, {3,2,171,1,0},
	{3,0,171,1,0}, {4,8,171,1,0}, {10,2,171,1,0}, {3,1,171,1,0}, {2,1,171,1,0}, {1,10,171,1,0},
	{5,0,204,1,0}, {1,12,171,1,0}, {4,104,171,1,0}, {4,105,171,1,0}, {2,3,171,1,0}, {1,5,171,1,0},
	{1,11,171,1,0}, {4,57,171,1,0}, {2,4,171,1,0}, {10,1,171,1,0}, {1,1,171,1,0}, {4,58,171,1,0},
	{1,6,171,1,0}, {1,3,171,1,0}, {4,56,171,1,0}, {2,5,171,1,0}, {2,2,171,1,0}, {2,0,171,1,0},
	{2,6,171,1,0}, {1,8,171,1,0}, {4,72,171,1,0}, {4,73,171,1,0}, {4,88,171,1,0}, {4,89,171,1,0},
	{1,4,171,1,0}, {4,54,171,1,0}, {4,41,171,1,0}, {4,25,171,1,0}, {4,9,171,1,0}, {1,9,173,1,0},
	{1,2,173,1,0}, {1,7,173,1,0}, {3,2,173,1,0}, {3,0,173,1,0}, {2,1,173,1,0}, {1,10,173,1,0},
	{3,1,173,1,0}, {4,8,173,1,0}, {1,12,173,1,0}, {4,104,173,1,0}, {4,105,173,1,0}, {2,3,173,1,0},
	{1,11,173,1,0}, {1,5,173,1,0}, {2,4,173,1,0}, {1,1,173,1,0}, {1,3,173,1,0}, {1,4,173,1,0},
	{1,6,173,1,0}, {4,54,173,1,0}, {4,56,173,1,0}, {4,57,173,1,0}, {4,58,173,1,0}, {2,5,173,1,0},
	{2,2,173,1,0}, {2,0,173,1,0}, {2,6,173,1,0}, {1,8,173,1,0}, {4,72,173,1,0}, {4,73,173,1,0},
	{4,88,173,1,0}, {4,89,173,1,0}, {4,25,173,1,0}, {4,9,173,1,0}, {4,41,173,1,0}, {4,54,4141,1,0},
	{4,55,4141,1,0}, {4,54,4143,1,0}, {4,55,4143,1,0}, {4,58,4143,1,0}, {4,58,4141,1,0},
	{2,0,4143,0,0}, {2,6,4141,1,0}, {2,4,4141,0,0}, {2,5,4143,1,0}, {2,3,4141,0,0}, {2,4,4143,1,0},
	{2,1,4141,0,0}, {2,2,4143,1,0}, {2,0,4141,0,0}, {2,1,4143,1,0}, {2,2,4141,0,0}, {2,3,4143,1,0},
	{2,5,4141,0,0}, {2,6,4143,1,0}, {4,41,4141,1,0}, {4,39,4141,1,0}, {2,6,4141,1,0},
	{2,0,4143,1,0}, {4,57,4141,1,0}, {4,56,4141,1,0}, {4,56,4143,1,0}, {2,5,4143,1,0},
	{2,3,4141,1,0}, {2,4,4143,1,0}, {3,1,4141,1,0}, {3,1,4143,1,0}, {4,73,4141,1,0},
	{4,71,4141,1,0}, {2,2,4143,1,0}, {2,1,4141,1,0}, {5,0,204,1,1}, {5,0,204,1,1}, {2,0,4141,0,0},
	{5,0,204,1,0}, {7,0,4145,1,0}, {1,2,4141,1,0}, {1,3,4141,1,0}, {1,9,4141,1,0}, {1,1,4141,1,0},
	{1,6,4141,1,0}, {2,1,4143,1,0}, {1,2,4143,1,0}, {1,3,4143,1,0}, {1,9,4143,1,0}, {1,1,4143,1,0},
	{1,6,4143,1,0}, {1,11,4143,1,0}, {1,12,4143,1,0}, {1,10,4143,1,0}, {1,7,4143,1,0},
	{1,4,4143,1,0}, {1,8,4143,1,0}, {1,5,4143,1,0}, {1,11,4141,1,0}, {1,12,4141,1,0},
	{1,10,4141,1,0}, {1,7,4141,1,0}, {1,4,4141,1,0}, {1,8,4141,1,0}, {1,5,4141,1,0},
	{4,89,4141,1,0}, {4,87,4141,1,0}, {5,0,204,1,1}, {4,105,4141,1,0}, {4,103,4141,1,0},
	{2,2,4141,1,0}, {2,3,4143,1,0}, {4,57,4143,1,0}, {2,4,4141,1,0}, {4,9,4141,1,0}, {4,7,4141,1,0},
	{4,25,4141,1,0}, {4,23,4141,1,0}, {3,0,4141,1,0}, {3,0,4143,1,0}, {2,5,4141,1,0},
	{2,6,4143,1,0}, {2,5,175,1,0}, {2,4,175,1,0}, {2,2,175,1,0}, {1,9,175,1,0}, {2,6,175,1,0},
	{1,1,175,1,0}, {1,7,175,1,0}, {1,6,175,1,0}, {3,2,175,1,0}, {3,1,175,1,0}, {4,54,175,1,0},
	{2,0,175,1,0}, {2,1,175,1,0}, {3,1,177,1,0}, {2,0,177,1,0}, {1,12,177,1,0}, {3,0,177,1,0},
	{1,12,175,1,0}, {1,11,175,1,0}, {3,0,175,1,0}, {4,105,177,1,0}, {4,104,177,1,0}, {2,3,177,1,0},
	{4,7,175,1,0}, {4,39,175,1,0}, {4,103,175,1,0}, {4,71,175,1,0}, {4,23,175,1,0}, {4,55,175,1,0},
	{4,87,175,1,0}, {1,2,175,1,0}, {2,3,175,1,0}, {1,3,175,1,0}, {4,56,177,1,0}, {4,57,177,1,0},
	{1,5,175,1,0}, {1,5,177,1,0}, {1,3,177,1,0}, {4,8,175,1,0}, {4,72,175,1,0}, {4,104,175,1,0},
	{4,88,175,1,0}, {4,56,175,1,0}, {4,8,177,1,0}, {4,89,177,1,0}, {4,88,177,1,0}, {4,73,177,1,0},
	{4,72,177,1,0}, {2,6,177,1,0}, {2,5,177,1,0}, {2,2,177,1,0}, {2,1,177,1,0}, {2,4,177,1,0},
	{4,58,175,1,0}, {1,9,177,1,0}, {1,10,175,1,0}, {1,8,177,1,0}, {1,4,177,1,0}, {1,10,177,1,0},
	{1,4,175,1,0}, {1,8,175,1,0}, {1,6,177,1,0}, {1,7,177,1,0}, {1,1,177,1,0}, {1,11,177,1,0},
	{1,2,177,1,0}, {1,8,179,1,0}, {4,88,179,1,0}, {4,72,179,1,0}, {4,104,179,1,0}, {1,4,179,1,0},
	{4,8,179,1,0}, {4,54,179,1,0}, {1,12,179,1,0}, {3,0,179,1,0}, {4,56,179,1,0}, {4,58,179,1,0},
	{1,2,179,1,0}, {1,1,179,1,0}, {1,7,179,1,0}, {1,6,179,1,0}, {2,0,179,1,0}, {1,5,179,1,0},
	{1,3,179,1,0}, {3,1,179,1,0}, {1,11,179,1,0}, {2,3,179,1,0}, {2,1,179,1,0}, {1,10,179,1,0},
	{2,5,179,1,0}, {2,2,179,1,0}, {1,9,179,1,0}, {3,2,179,1,0}, {2,6,179,1,0}, {2,4,179,1,0},
	{4,72,4148,1,0}, {4,88,4148,1,0}, {1,2,4148,1,0}, {3,2,4150,1,0}, {4,56,4148,1,0},
	{4,104,4148,1,0}, {2,4,4150,1,0}, {2,4,4148,1,0}, {1,7,4148,1,0}, {1,11,4148,1,0},
	{4,8,4148,1,0}, {1,9,4148,1,0}, {1,3,4148,1,0}, {1,4,4148,1,0}, {2,2,4150,1,0}, {1,3,4150,1,0},
	{1,5,4150,1,0}, {3,1,4150,1,0}, {2,3,4150,1,0}, {2,3,4148,1,0}, {2,3,4152,1,0}, {2,1,4150,1,0},
	{2,2,4148,1,0}, {1,6,4148,1,0}, {2,1,4148,1,0}, {2,0,4148,1,0}, {5,0,204,1,0}, {1,9,4150,1,0},
	{2,6,4148,1,0}, {2,6,4150,1,0}, {3,0,4148,1,0}, {4,55,4148,1,0}, {4,71,4148,1,0},
	{4,39,4148,1,0}, {4,7,4148,1,0}, {4,87,4148,1,0}, {4,103,4148,1,0}, {4,23,4148,1,0},
	{4,9,4150,1,0}, {4,41,4150,1,0}, {4,73,4150,1,0}, {4,57,4150,1,0}, {4,89,4150,1,0},
	{4,105,4150,1,0}, {4,25,4150,1,0}, {4,72,4150,1,0}, {4,88,4150,1,0}, {4,104,4150,1,0},
	{1,12,4148,1,0}, {4,55,4150,1,0}, {1,8,4148,1,0}, {1,11,4150,1,0}, {4,8,4150,1,0},
	{4,55,4148,0,0}, {4,57,4148,1,0}, {4,73,4148,1,0}, {4,41,4148,1,0}, {4,9,4148,1,0},
	{4,89,4148,1,0}, {4,105,4148,1,0}, {4,25,4148,1,0}, {1,4,4150,1,0}, {2,0,4150,1,0},
	{1,10,4150,1,0}, {1,8,4150,1,0}, {4,7,4150,1,0}, {4,39,4150,1,0}, {4,71,4150,1,0},
	{4,87,4150,1,0}, {4,103,4150,1,0}, {4,23,4150,1,0}, {4,54,4150,1,0}, {4,58,4150,1,0},
	{2,5,4150,1,0}, {2,5,4148,1,0}, {4,56,4150,1,0}, {1,12,4150,1,0}, {3,1,4148,1,0},
	{1,7,4150,1,0}, {1,6,4150,1,0}, {1,1,4150,1,0}, {1,5,4148,1,0}, {1,1,4148,1,0}, {1,10,4148,1,0},
	{3,0,4150,1,0}, {4,57,4148,1,0}, {1,2,4150,1,0}, {3,0,181,1,0}, {1,8,181,1,0}, {1,1,181,1,0},
	{4,104,181,1,0}, {1,5,181,1,0}, {4,56,181,1,0}, {4,88,181,1,0}, {4,72,181,1,0}, {2,0,181,1,0},
	{2,3,181,1,0}, {1,11,181,1,0}, {1,6,181,1,0}, {4,57,181,1,0}, {1,10,181,1,0}, {3,1,181,1,0},
	{2,1,181,1,0}, {2,4,181,1,0}, {1,2,181,1,0}, {1,7,181,1,0}, {4,41,181,1,0}, {4,25,181,1,0},
	{2,5,181,1,0}, {4,8,181,1,0}, {1,3,181,1,0}, {4,73,181,1,0}, {4,105,181,1,0}, {4,89,181,1,0},
	{1,12,181,1,0}, {2,6,181,1,0}, {1,4,181,1,0}, {2,2,181,1,0}, {1,9,181,1,0}, {1,7,183,1,0},
	{1,9,183,1,0}, {1,2,183,1,0}, {4,58,183,1,0}, {4,88,183,1,0}, {2,1,183,1,0}, {4,104,183,1,0},
	{1,10,183,1,0}, {3,1,183,1,0}, {4,56,183,1,0}, {1,12,183,1,0}, {5,0,204,1,0}, {3,0,183,1,0},
	{3,2,183,1,0}, {2,3,183,1,0}, {2,4,183,1,0}, {1,1,183,1,0}, {1,6,183,1,0}, {1,3,183,1,0},
	{1,4,183,1,0}, {4,54,183,1,0}, {1,11,183,1,0}, {2,6,183,1,0}, {4,72,183,1,0}, {1,8,183,1,0},
	{2,5,183,1,0}, {2,2,183,1,0}, {2,0,183,1,0}, {4,8,183,1,0}, {1,5,183,1,0}, {2,1,4155,1,0},
	{1,10,4155,1,0}, {4,56,4155,1,0}, {4,57,4155,1,0}, {1,8,4155,1,0}, {1,4,4155,1,0},
	{1,1,4155,1,0}, {2,5,4155,1,0}, {1,7,4155,1,0}, {1,6,4155,1,0}, {1,3,4155,1,0}, {1,5,4155,1,0},
	{2,3,4155,1,0}, {2,4,4155,1,0}, {2,0,4155,1,0}, {3,0,4155,1,0}, {1,9,4155,1,0}, {4,55,4155,1,0},
	{3,1,4155,1,0}, {2,6,4155,1,0}, {1,12,4155,1,0}, {1,2,4155,1,0}, {1,11,4155,1,0},
	{2,2,4155,1,0}, {2,3,4157,1,0}, {2,4,4157,1,0}, {2,0,4157,1,0}, {4,57,4157,1,0}, {2,2,4157,1,0},
	{2,6,4157,1,0}, {2,5,4157,1,0}, {2,5,4160,1,0}, {4,56,4157,1,0}, {2,1,4157,1,0}, {1,2,4157,1,0},
	{1,12,4157,1,0}, {1,10,4157,1,0}, {1,4,4157,1,0}, {4,55,4157,1,0}, {1,1,4157,1,0},
	{1,3,4157,1,0}, {1,5,4157,1,0}, {1,11,4157,1,0}, {1,8,4157,1,0}, {1,9,4157,1,0}, {3,1,4157,1,0},
	{3,0,4157,1,0}, {1,7,4157,1,0}, {1,6,4157,1,0}, {2,1,189,1,0}, {4,54,185,1,0}, {1,1,192,1,0},
	{1,7,192,1,0}, {2,3,189,1,0}, {1,3,192,1,0}, {3,0,192,1,0}, {4,103,192,1,0}, {4,71,189,1,0},
	{3,0,187,1,0}, {3,1,192,1,0}, {4,105,189,1,0}, {4,73,189,1,0}, {3,1,187,1,0}, {3,1,189,1,0},
	{10,9,192,1,0}, {1,9,192,1,0}, {2,2,189,1,0}, {1,2,192,1,0}, {5,0,204,1,0}, {2,5,189,1,0},
	{1,5,192,1,0}, {4,8,185,1,0}, {4,72,187,1,0}, {4,88,187,1,0}, {4,56,192,1,0}, {4,104,4162,1,0},
	{4,56,4162,1,0}, {4,88,185,1,0}, {4,72,185,1,0}, {10,4,185,1,0}, {1,8,192,1,0}, {2,6,189,1,0},
	{1,6,192,1,0}, {3,2,189,1,0}, {6,5,192,1,0}, {4,54,189,1,0}, {4,54,192,1,0}, {1,11,192,1,0},
	{1,12,192,1,0}, {1,10,192,1,0}, {3,0,185,1,0}, {3,1,185,1,0}, {6,3,192,1,0}, {4,58,189,1,0},
	{4,57,187,1,0}, {2,1,192,1,0}, {2,3,192,1,0}, {2,2,192,1,0}, {2,5,192,1,0}, {2,6,192,1,0},
	{2,4,192,1,0}, {2,0,192,1,0}, {2,4,189,1,0}, {1,4,192,1,0}, {2,6,185,1,0}, {3,2,185,1,0},
	{10,7,185,1,0}, {4,8,187,1,0}, {4,55,187,1,0}, {10,5,185,1,0}, {6,1,192,0,0}, {5,0,204,1,0},
	{4,58,192,1,0}, {2,0,4162,0,0}, {6,3,192,0,0}, {5,0,204,1,0}, {2,0,185,1,0}, {4,103,187,1,0},
	{6,4,192,1,0}, {4,57,192,1,0}, {4,105,192,1,0}, {4,58,185,1,0}, {4,57,4166,1,0}, {10,8,185,1,0},
	{2,0,189,1,0}, {4,55,192,1,0}, {4,103,185,1,0}, {4,55,4166,1,0}, {10,6,185,1,0}, {2,1,185,0,0},
	{6,2,192,0,0}, {5,0,204,1,0}, {6,2,192,1,0}, {2,1,185,1,0}, {2,4,185,1,0}, {4,72,192,1,0},
	{4,88,192,1,0}, {4,105,185,1,0}, {2,3,185,1,0}, {3,0,189,1,0}, {2,2,185,1,0}, {4,8,192,1,0},
	{6,6,192,1,0}, {2,5,185,1,0}, {4,56,4169,1,0}, {4,88,4169,1,0}, {4,72,4169,1,0},
	{4,104,4169,1,0}, {4,55,4169,1,0}, {4,103,4169,1,0}, {3,1,4169,1,0}, {4,87,4169,1,0},
	{4,57,4169,1,0}, {1,6,4169,1,0}, {2,6,4169,1,0}, {2,4,4169,1,0}, {2,5,4169,1,0},
	{4,71,4169,1,0}, {4,73,4169,1,0}, {2,1,4169,1,0}, {2,3,4169,1,0}, {2,2,4169,1,0},
	{1,4,4169,1,0}, {1,9,4169,1,0}, {1,8,4169,1,0}, {1,5,4169,1,0}, {4,89,4169,1,0},
	{1,11,4169,1,0}, {1,10,4169,1,0}, {1,12,4169,1,0}, {1,1,4169,1,0}, {4,58,4169,1,0},
	{1,3,4169,1,0}, {4,54,4169,1,0}, {3,0,4169,1,0}, {1,7,4169,1,0}, {1,2,4169,1,0},
	{4,105,4169,1,0}, {2,0,4169,1,0}, {1,11,406,1,0}, {1,2,406,1,0}, {2,2,406,1,0}, {2,0,406,1,0},
	{1,9,406,1,0}, {1,10,406,1,0}, {1,3,406,1,0}, {1,5,406,1,0}, {1,4,406,1,0}, {1,1,406,1,0},
	{1,12,406,1,0}, {1,7,406,1,0}, {1,6,406,1,0}, {4,55,406,1,0}, {1,8,406,1,0}, {1,5,194,1,0},
	{1,3,194,1,0}, {4,105,194,1,0}, {3,1,194,1,0}, {5,0,204,1,0}, {2,0,194,1,0}, {2,6,194,1,0},
	{2,1,194,1,0}, {1,1,194,1,0}, {1,12,194,1,0}, {1,8,194,1,0}, {1,2,194,1,0}, {1,4,194,1,0},
	{4,56,194,1,0}, {1,7,194,1,0}, {4,72,194,1,0}, {4,88,194,1,0}, {4,104,194,1,0}, {4,9,194,1,0},
	{4,73,194,1,0}, {4,41,194,1,0}, {4,57,194,1,0}, {4,25,194,1,0}, {4,89,194,1,0}, {4,8,194,1,0},
	{2,4,194,1,0}, {1,11,194,1,0}, {3,0,194,1,0}, {2,2,194,1,0}, {1,6,194,1,0}, {1,9,194,1,0},
	{1,10,194,1,0}, {2,3,194,1,0}, {2,5,194,1,0}, {4,54,202,1,0}, {2,5,202,1,0}, {4,105,202,1,0},
	{4,57,202,1,0}, {6,1,202,0,0}, {5,0,204,1,0}, {4,73,202,1,0}, {4,58,202,1,0}, {2,4,202,1,0},
	{3,2,202,1,0}, {6,5,202,1,0}, {2,3,202,1,0}, {6,4,202,1,0}, {3,0,202,1,0}, {4,55,202,1,0},
	{4,56,202,1,0}, {3,1,202,1,0}, {4,104,202,1,0}, {2,1,202,0,0}, {6,2,202,1,0}, {2,1,202,1,0},
	{4,88,202,1,0}, {4,72,202,1,0}, {2,0,202,0,0}, {6,3,202,0,0}, {5,0,204,1,0}, {2,0,202,1,0},
	{4,103,202,1,0}, {4,8,202,1,0}, {4,71,202,1,0}, {6,6,202,1,0}, {2,6,202,1,0}, {2,2,202,1,0},
	{4,58,61,1,0}, {1,12,4171,1,0}, {1,11,4171,1,0}, {2,6,4171,1,0}, {2,1,4171,1,0}, {2,5,4171,1,0},
	{2,0,4171,1,0}, {2,4,4171,1,0}, {2,3,4171,1,0}, {2,2,4171,1,0}, {1,8,4171,1,0}, {1,10,4171,1,0},
	{1,9,4171,1,0}, {1,1,4171,1,0}, {1,7,4171,1,0}, {1,5,4171,1,0}, {1,6,4171,1,0}, {1,4,4171,1,0},
	{1,3,4171,1,0}, {1,2,4171,1,0}, {4,57,196,1,0}, {4,56,196,1,0}, {4,104,196,1,0}, {4,72,196,1,0},
	{4,88,196,1,0}, {4,8,196,1,0}, {1,8,198,1,0}, {1,10,198,1,0}, {4,8,198,1,0}, {4,104,198,1,0},
	{4,56,198,1,0}, {1,4,198,1,0}, {4,88,198,1,0}, {4,72,198,1,0}, {4,54,198,1,0}, {1,1,198,1,0},
	{1,6,198,1,0}, {1,7,198,1,0}, {1,12,198,1,0}, {3,1,198,1,0}, {1,11,198,1,0}, {3,0,198,1,0},
	{4,89,198,1,0}, {1,2,198,1,0}, {2,3,198,1,0}, {2,4,198,1,0}, {1,3,198,1,0}, {2,2,198,1,0},
	{1,5,198,1,0}, {2,0,198,1,0}, {3,2,198,1,0}, {2,6,198,1,0}, {2,1,198,1,0}, {2,5,198,1,0},
	{1,9,198,1,0}, {1,5,4173,1,0}, {2,2,4173,1,0}, {1,1,4173,1,0}, {2,1,4173,1,0}, {2,6,4173,1,0},
	{2,0,4173,1,0}, {2,5,4173,1,0}, {1,12,4173,1,0}, {1,3,4173,1,0}, {1,7,4173,1,0}, {1,8,4173,1,0},
	{2,3,4173,1,0}, {2,4,4173,1,0}, {1,11,4173,1,0}, {1,9,4173,1,0}, {1,6,4173,1,0}, {1,2,4173,1,0},
	{1,4,4173,1,0}, {1,10,4173,1,0}, {4,89,200,1,0}, {5,0,204,1,1}, {4,105,200,1,0}, {4,72,200,1,0},
	{4,41,200,1,0}, {4,9,200,1,0}, {4,25,200,1,0}, {4,73,200,1,0}, {4,88,200,1,0}, {4,8,200,1,0},
	{4,104,200,1,0},
};

/* Sets of languages, 65535 after each. */
const uint16_t date_langsets[] = {
	65535, 78, 65535, 179, 65535, 72, 65535, 32, 65535, 82, 65535, 317, 65535, 322, 65535, 104,
	65535, 111, 65535, 242, 65535, 241, 65535, 223, 65535, 79, 65535, 56, 65535, 73, 65535, 310,
	65535, 216, 65535, 55, 65535, 14, 65535, 281, 65535, 14, 286, 65535, 286, 65535, 245, 65535, 84,
	65535, 86, 65535, 262, 65535, 105, 183, 65535, 183, 65535, 105, 65535, 69, 65535, 2, 65535, 196,
	65535, 298, 65535, 83, 65535, 117, 65535, 97, 65535, 138, 65535, 263, 65535, 219, 65535, 102,
	65535, 16, 65535, 302, 65535, 184, 65535, 128, 65535, 224, 65535, 77, 65535, 316, 65535, 68,
	65535, 131, 65535, 147, 65535, 15, 290, 65535, 290, 65535, 15, 65535, 42, 65535, 212, 65535,
	233, 65535, 18, 65535, 295, 65535, 277, 65535, 54, 65535, 237, 65535, 103, 65535, 222, 65535,
	75, 65535, 190, 65535, 75, 190, 65535, 297, 65535, 243, 65535, 294, 65535, 182, 65535, 166,
	65535, 312, 65535, 195, 65535, 33, 65535, 29, 65535, 11, 65535, 214, 65535, 91, 65535, 211,
	65535, 274, 65535, 275, 65535, 136, 65535, 178, 65535, 278, 65535, 157, 65535, 188, 65535, 251,
	65535, 118, 65535, 52, 65535, 135, 65535, 113, 65535, 318, 65535, 318, 321, 65535, 321, 65535,
	46, 65535, 227, 65535, 41, 65535, 76, 65535, 137, 65535, 65535, 283, 65535, 95, 65535, 301,
	65535, 26, 65535, 94, 65535, 34, 38, 71, 317, 65535, 110, 65535, 88, 65535, 175, 65535, 125,
	65535, 3, 65535, 150, 65535, 173, 65535, 146, 65535, 90, 65535, 47, 65535, 276, 65535, 64,
	65535, 38, 65535, 85, 65535, 58, 65535, 4, 65535, 13, 38, 43, 71, 78, 88, 125, 138, 150, 223,
	224, 241, 246, 262, 307, 65535, 13, 38, 43, 71, 78, 88, 125, 138, 208, 223, 224, 246, 303,
	65535, 307, 65535, 120, 65535, 231, 65535, 144, 65535, 129, 247, 65535, 67, 65535, 271, 65535,
	210, 65535, 107, 65535, 69, 97, 65535, 38, 111, 65535, 16, 169, 311, 322, 65535, 169, 311, 322,
	65535, 133, 65535, 12, 13, 43, 71, 78, 88, 111, 116, 124, 125, 138, 141, 163, 203, 223, 224,
	235, 271, 301, 305, 65535, 13, 88, 125, 223, 65535, 203, 65535, 38, 138, 208, 220, 65535, 12,
	92, 141, 163, 271, 65535, 43, 71, 78, 88, 111, 152, 223, 224, 262, 301, 65535, 13, 125, 303,
	65535, 268, 65535, 92, 105, 117, 156, 65535, 71, 65535, 94, 105, 110, 151, 242, 286, 313, 65535,
	151, 313, 65535, 69, 110, 65535, 116, 235, 305, 65535, 105, 117, 268, 65535, 117, 183, 65535,
	299, 65535, 164, 65535, 19, 65535, 250, 293, 65535, 94, 163, 65535, 59, 64, 129, 247, 291, 310,
	65535, 28, 65535, 167, 65535, 26, 171, 65535, 171, 65535, 240, 65535, 149, 65535, 59, 129, 247,
	291, 310, 65535, 26, 59, 129, 247, 291, 65535, 12, 94, 116, 141, 149, 167, 232, 235, 240, 305,
	65535, 59, 129, 247, 291, 65535, 129, 247, 291, 65535, 12, 59, 116, 141, 232, 235, 271, 305,
	65535, 129, 65535, 59, 247, 291, 65535, 134, 65535, 159, 65535, 74, 65535, 221, 65535, 153,
	65535, 70, 65535, 13, 65535, 106, 65535, 154, 65535, 80, 65535, 80, 101, 65535, 191, 65535, 92,
	65535, 156, 65535, 141, 65535, 2, 12, 14, 16, 34, 56, 58, 61, 69, 70, 72, 79, 83, 90, 92, 97,
	100, 102, 104, 105, 106, 110, 111, 116, 117, 124, 133, 141, 143, 163, 164, 171, 183, 184, 191,
	192, 196, 198, 200, 231, 235, 242, 254, 256, 264, 268, 270, 271, 281, 298, 301, 305, 65535, 14,
	16, 215, 281, 298, 65535, 143, 65535, 2, 34, 56, 58, 69, 79, 83, 90, 97, 104, 105, 106, 110,
	117, 183, 184, 192, 194, 196, 198, 200, 254, 256, 264, 268, 270, 65535, 34, 99, 254, 264, 65535,
	111, 301, 65535, 12, 163, 242, 271, 65535, 102, 164, 65535, 61, 100, 65535, 115, 65535, 64, 172,
	65535, 89, 65535, 172, 65535, 66, 130, 65535, 238, 65535, 66, 65535, 130, 65535, 152, 65535,
	293, 65535, 250, 65535, 26, 59, 247, 291, 65535, 2, 34, 56, 58, 69, 70, 72, 79, 83, 90, 97, 102,
	104, 106, 133, 150, 164, 191, 192, 196, 198, 200, 231, 246, 254, 270, 65535, 34, 56, 58, 69, 72,
	79, 97, 106, 150, 192, 194, 198, 200, 231, 254, 65535, 34, 99, 254, 65535, 270, 65535, 70, 104,
	246, 65535, 2, 83, 196, 65535, 229, 65535, 93, 65535, 256, 264, 298, 65535, 34, 264, 65535, 82,
	155, 65535, 80, 82, 101, 170, 229, 65535, 80, 82, 101, 155, 170, 220, 65535, 61, 100, 281,
	65535, 28, 59, 129, 247, 291, 65535, 204, 65535, 151, 65535, 313, 65535, 319, 65535, 203, 267,
	65535, 282, 65535, 248, 65535, 311, 65535, 17, 65535, 289, 65535, 39, 65535, 43, 78, 65535, 51,
	65535, 97, 138, 65535, 254, 65535, 286, 298, 65535, 281, 286, 65535, 164, 264, 65535, 142,
	65535, 34, 99, 256, 264, 65535, 256, 65535, 34, 99, 264, 65535, 185, 65535, 35, 65535, 261,
	65535, 124, 65535, 246, 65535, 246, 261, 65535, 161, 65535, 259, 65535, 61, 65535, 230, 65535,
	234, 65535, 273, 65535, 13, 38, 208, 65535, 38, 208, 65535, 208, 65535, 88, 223, 65535, 162,
	65535, 21, 65535, 150, 191, 65535, 13, 71, 65535, 38, 152, 208, 65535, 155, 65535, 12, 34, 56,
	61, 69, 70, 80, 88, 97, 100, 101, 102, 104, 106, 133, 164, 169, 191, 196, 229, 231, 246, 254,
	256, 264, 270, 65535, 56, 61, 69, 97, 100, 102, 196, 229, 254, 256, 270, 65535, 34, 61, 99, 100,
	254, 264, 65535, 80, 101, 104, 106, 208, 65535, 70, 88, 246, 65535, 14, 281, 298, 65535, 104,
	106, 65535, 170, 65535, 198, 65535, 192, 200, 65535, 71, 223, 65535, 2, 28, 38, 79, 83, 105,
	110, 116, 117, 124, 141, 151, 163, 170, 171, 192, 198, 200, 235, 268, 271, 305, 310, 313, 65535,
	12, 116, 141, 151, 163, 235, 271, 285, 305, 313, 65535, 2, 79, 105, 110, 117, 192, 198, 200,
	215, 268, 65535, 58, 90, 138, 143, 150, 154, 223, 301, 65535, 90, 143, 65535, 58, 150, 154, 194,
	65535, 303, 65535, 9, 65535, 2, 58, 143, 196, 245, 65535, 70, 80, 101, 65535, 62, 65535, 71, 82,
	111, 184, 224, 242, 65535, 169, 65535, 71, 224, 65535, 64, 80, 101, 170, 246, 65535, 194, 65535,
	2, 196, 65535, 19, 43, 78, 92, 94, 107, 183, 203, 216, 262, 311, 322, 65535, 19, 92, 107, 216,
	218, 311, 322, 65535, 215, 65535, 51, 254, 65535, 2, 58, 150, 191, 196, 65535, 13, 71, 84, 86,
	88, 104, 65535, 126, 65535, 197, 65535, 13, 43, 71, 82, 88, 104, 111, 154, 223, 224, 241, 301,
	65535, 82, 301, 65535, 152, 155, 301, 65535, 43, 71, 88, 223, 224, 65535, 51, 61, 100, 256,
	65535, 125, 229, 231, 242, 65535, 32, 145, 65535, 90, 143, 245, 65535, 125, 231, 242, 65535,
	220, 231, 242, 65535, 145, 65535, 220, 65535, 100, 65535, 32, 55, 145, 65535, 83, 196, 65535,
	56, 270, 65535, 314, 65535, 186, 65535, 198, 270, 65535, 13, 88, 65535, 13, 71, 88, 65535, 71,
	88, 65535, 13, 71, 88, 229, 65535, 13, 88, 229, 65535, 71, 88, 229, 65535, 43, 71, 78, 224,
	65535, 19, 107, 216, 311, 65535, 216, 218, 65535, 285, 65535, 44, 207, 65535, 71, 88, 223,
	65535, 192, 198, 200, 65535, 94, 143, 65535, 132, 65535, 2, 12, 13, 19, 28, 34, 56, 58, 61, 69,
	70, 71, 79, 83, 88, 90, 92, 97, 100, 104, 105, 107, 110, 111, 116, 117, 124, 125, 138, 141, 150,
	151, 163, 169, 171, 183, 191, 192, 196, 198, 200, 203, 216, 224, 231, 235, 254, 256, 262, 264,
	270, 271, 301, 305, 311, 313, 322, 65535, 38, 58, 69, 102, 106, 133, 164, 65535, 38, 138, 65535,
	13, 125, 65535, 34, 56, 58, 61, 79, 90, 99, 100, 102, 106, 110, 150, 192, 198, 200, 254, 256,
	264, 65535, 12, 19, 105, 116, 117, 163, 183, 196, 215, 235, 270, 271, 305, 65535, 2, 231, 65535,
	107, 311, 322, 65535, 218, 65535, 14, 80, 82, 170, 223, 246, 298, 65535, 14, 298, 65535, 281,
	310, 65535, 198, 216, 270, 65535, 56, 192, 200, 65535, 192, 198, 200, 270, 65535, 56, 192, 198,
	200, 270, 65535, 56, 58, 69, 79, 83, 90, 143, 150, 191, 192, 198, 200, 270, 65535, 107, 216,
	65535, 216, 285, 65535, 56, 150, 192, 198, 200, 270, 65535, 43, 65535, 230, 234, 65535, 32, 38,
	111, 145, 65535, 90, 150, 65535, 111, 241, 65535, 220, 241, 65535, 111, 242, 65535, 111, 220,
	65535, 55, 145, 65535, 219, 273, 65535, 232, 65535, 203, 267, 311, 322, 65535, 267, 65535, 69,
	71, 65535, 43, 78, 175, 65535, 56, 79, 192, 198, 200, 270, 65535, 56, 79, 110, 192, 198, 200,
	270, 65535, 79, 192, 198, 200, 65535, 56, 110, 192, 198, 200, 270, 65535, 95, 231, 65535, 12,
	65535, 57, 65535, 111, 231, 65535, 66, 92, 169, 65535, 163, 65535, 12, 149, 65535, 116, 141,
	167, 172, 232, 235, 240, 305, 65535, 12, 116, 141, 149, 172, 232, 235, 240, 271, 305, 65535,
	122, 65535, 57, 66, 122, 65535, 57, 66, 65535, 69, 104, 65535, 58, 69, 104, 65535, 58, 69,
	65535, 66, 149, 65535, 183, 262, 65535, 193, 311, 322, 65535, 2, 12, 16, 19, 34, 56, 58, 61, 69,
	70, 79, 80, 83, 90, 94, 97, 100, 102, 104, 105, 106, 110, 116, 117, 124, 125, 133, 138, 141,
	143, 150, 151, 163, 169, 171, 183, 184, 191, 192, 196, 198, 200, 203, 223, 235, 246, 254, 256,
	262, 263, 264, 268, 270, 271, 305, 311, 313, 322, 65535, 223, 246, 65535, 12, 19, 105, 116, 117,
	163, 169, 183, 196, 235, 268, 270, 271, 305, 65535, 80, 101, 164, 65535, 107, 130, 216, 301,
	307, 65535, 12, 116, 141, 167, 172, 235, 240, 305, 65535, 12, 116, 167, 172, 235, 240, 305,
	65535, 104, 106, 231, 242, 65535, 82, 231, 65535, 16, 171, 276, 65535, 104, 106, 242, 65535, 12,
	116, 141, 167, 235, 305, 65535, 94, 183, 298, 65535, 264, 65535, 34, 99, 65535, 82, 154, 65535,
	2, 12, 19, 34, 38, 56, 58, 61, 69, 70, 71, 79, 80, 83, 90, 97, 100, 102, 104, 105, 107, 110,
	116, 117, 124, 125, 133, 138, 141, 143, 150, 151, 163, 164, 183, 191, 192, 196, 198, 200, 203,
	216, 223, 224, 235, 246, 254, 256, 264, 268, 271, 305, 311, 313, 322, 65535, 203, 218, 65535,
	12, 19, 107, 138, 141, 163, 183, 216, 271, 285, 65535, 311, 322, 65535, 34, 56, 58, 79, 90, 99,
	105, 106, 110, 117, 150, 192, 194, 196, 198, 200, 268, 270, 65535, 61, 100, 256, 65535, 70, 71,
	104, 224, 65535, 69, 83, 97, 65535, 28, 94, 105, 117, 142, 183, 268, 298, 65535, 57, 276, 65535,
	28, 298, 65535, 12, 116, 163, 167, 169, 172, 235, 240, 271, 305, 65535, 12, 116, 163, 172, 235,
	240, 271, 305, 65535, 12, 167, 271, 65535, 105, 117, 65535, 12, 163, 167, 172, 240, 271, 65535,
	12, 149, 163, 167, 172, 240, 271, 65535, 2, 12, 16, 19, 34, 56, 58, 61, 69, 70, 71, 79, 83, 90,
	92, 97, 100, 102, 104, 105, 106, 107, 110, 116, 117, 124, 125, 133, 138, 141, 143, 150, 163,
	164, 183, 191, 192, 196, 198, 200, 203, 216, 218, 223, 224, 235, 246, 254, 256, 262, 264, 268,
	271, 285, 305, 311, 322, 65535, 69, 97, 203, 65535, 12, 19, 34, 56, 58, 79, 90, 92, 99, 105,
	110, 117, 141, 150, 163, 192, 194, 196, 198, 200, 268, 270, 271, 311, 322, 65535, 70, 71, 104,
	106, 224, 65535, 38, 83, 65535, 199, 65535, 256, 264, 65535, 107, 151, 313, 65535, 72, 133, 143,
	65535, 72, 133, 143, 151, 313, 65535, 105, 117, 210, 65535, 57, 230, 234, 65535, 161, 286,
	65535, 57, 271, 65535, 66, 130, 169, 65535, 99, 65535, 76, 204, 65535, 134, 259, 65535, 44, 122,
	207, 65535, 21, 172, 65535, 28, 299, 65535, 193, 322, 65535, 77, 110, 198, 245, 259, 65535, 203,
	267, 282, 65535, 94, 299, 65535, 193, 65535, 110, 198, 65535, 245, 259, 65535, 19, 156, 65535,
	163, 246, 65535, 51, 219, 65535, 13, 55, 65535, 56, 192, 200, 270, 65535, 70, 71, 80, 84, 86,
	88, 101, 104, 106, 132, 231, 242, 65535, 155, 301, 65535, 184, 262, 65535, 32, 43, 71, 78, 80,
	82, 101, 104, 106, 111, 145, 224, 231, 241, 242, 301, 65535, 80, 101, 132, 155, 65535, 104, 106,
	111, 65535, 231, 301, 65535, 82, 241, 65535, 267, 282, 65535, 13, 55, 70, 71, 80, 84, 86, 88,
	97, 101, 104, 106, 132, 146, 229, 231, 242, 259, 65535, 2, 56, 77, 79, 90, 110, 191, 192, 196,
	198, 200, 245, 270, 65535, 107, 196, 65535, 203, 282, 65535, 2, 194, 196, 65535, 12, 19, 92,
	116, 124, 141, 169, 183, 235, 271, 305, 65535, 12, 19, 92, 116, 141, 163, 169, 235, 271, 305,
	65535, 150, 175, 65535, 58, 150, 65535, 111, 240, 65535, 16, 55, 58, 72, 73, 79, 80, 82, 83, 90,
	101, 104, 110, 125, 138, 143, 156, 192, 194, 198, 200, 208, 223, 231, 246, 65535, 88, 104, 223,
	246, 65535, 125, 303, 65535, 34, 56, 61, 70, 102, 133, 219, 241, 242, 254, 256, 263, 264, 270,
	301, 65535, 34, 61, 99, 219, 254, 264, 65535, 70, 301, 65535, 241, 242, 65535, 56, 79, 110, 175,
	192, 198, 200, 270, 307, 65535, 88, 197, 65535, 218, 285, 65535, 13, 43, 71, 78, 80, 82, 88,
	101, 104, 106, 111, 133, 170, 224, 231, 241, 242, 263, 301, 65535, 38, 82, 102, 208, 65535, 219,
	254, 273, 65535, 16, 69, 97, 65535, 80, 101, 106, 132, 155, 170, 229, 65535, 254, 256, 65535,
	28, 151, 313, 65535, 64, 79, 80, 101, 110, 138, 170, 192, 198, 200, 220, 229, 250, 263, 270,
	293, 310, 65535, 59, 129, 133, 247, 291, 65535, 43, 78, 152, 301, 65535, 14, 34, 86, 99, 215,
	264, 281, 286, 298, 65535, 34, 84, 99, 264, 65535, 104, 111, 65535, 13, 43, 71, 78, 88, 220,
	224, 65535, 56, 72, 164, 65535, 58, 90, 155, 194, 65535, 71, 88, 111, 224, 65535, 13, 184, 242,
	65535, 218, 285, 322, 65535, 17, 203, 311, 65535, 55, 76, 65535, 13, 14, 43, 69, 71, 78, 94, 97,
	106, 120, 191, 224, 250, 262, 281, 286, 293, 298, 65535, 13, 94, 65535, 120, 250, 293, 65535,
	66, 122, 65535, 55, 70, 80, 88, 101, 104, 106, 132, 143, 150, 229, 242, 65535, 28, 59, 64, 129,
	145, 170, 247, 283, 285, 291, 65535, 64, 107, 150, 216, 310, 65535, 2, 12, 19, 92, 95, 105, 116,
	117, 124, 141, 163, 175, 183, 196, 203, 215, 218, 235, 268, 271, 305, 307, 65535, 100, 184,
	65535, 4, 67, 65535, 32, 55, 80, 88, 101, 104, 106, 111, 170, 241, 242, 263, 301, 65535, 171,
	311, 322, 65535, 193, 311, 65535, 13, 58, 71, 79, 90, 110, 231, 65535, 13, 71, 82, 224, 231,
	65535, 13, 71, 224, 65535, 105, 268, 65535, 58, 90, 65535, 58, 69, 83, 143, 65535, 74, 115,
	65535, 2, 307, 65535, 56, 58, 192, 200, 65535, 58, 83, 196, 65535, 62, 203, 282, 65535, 261,
	289, 65535, 21, 240, 65535, 66, 232, 65535, 58, 143, 65535, 58, 90, 196, 65535, 79, 270, 65535,
	51, 254, 264, 65535, 203, 267, 289, 65535, 144, 286, 65535, 2, 143, 65535, 43, 78, 92, 65535,
	51, 219, 254, 256, 264, 65535, 99, 264, 65535, 203, 262, 65535, 12, 19, 107, 116, 141, 151, 163,
	169, 216, 218, 235, 271, 285, 305, 311, 313, 322, 65535, 34, 64, 82, 264, 65535, 2, 56, 58, 69,
	72, 79, 97, 102, 105, 110, 117, 150, 154, 155, 183, 192, 194, 196, 198, 200, 215, 220, 229, 254,
	256, 270, 65535, 38, 80, 101, 104, 106, 111, 152, 208, 65535, 70, 88, 223, 246, 65535, 184, 303,
	65535, 28, 61, 95, 100, 310, 65535, 56, 79, 83, 196, 270, 65535, 125, 242, 65535, 94, 250,
	65535, 122, 261, 65535, 38, 69, 71, 80, 97, 101, 104, 106, 191, 224, 229, 231, 65535, 69, 97,
	229, 65535, 38, 71, 224, 65535, 107, 183, 216, 65535, 2, 12, 14, 19, 34, 43, 56, 58, 59, 61, 70,
	72, 78, 79, 83, 90, 92, 94, 100, 102, 105, 107, 110, 116, 117, 124, 129, 133, 141, 143, 150,
	163, 164, 169, 170, 171, 183, 192, 196, 198, 200, 203, 216, 235, 247, 254, 256, 262, 264, 268,
	270, 271, 281, 291, 298, 305, 310, 311, 322, 65535, 12, 19, 94, 107, 116, 141, 163, 216, 218,
	235, 271, 285, 305, 65535, 34, 64, 264, 65535, 2, 56, 58, 61, 79, 83, 100, 102, 105, 110, 117,
	150, 183, 192, 196, 198, 200, 215, 254, 256, 268, 270, 65535, 34, 61, 99, 100, 171, 254, 264,
	65535, 262, 310, 65535, 72, 90, 65535, 14, 281, 65535, 56, 192, 198, 200, 65535, 284, 65535,
	104, 111, 242, 65535, 154, 301, 65535, 111, 184, 65535, 111, 152, 65535, 82, 125, 138, 246,
	65535, 259, 286, 65535, 19, 21, 65535, 192, 200, 270, 65535, 61, 77, 264, 65535, 43, 78, 105,
	268, 65535, 95, 175, 65535, 34, 61, 99, 256, 264, 65535, 51, 61, 100, 254, 264, 65535, 34,
	65535, 219, 254, 256, 65535, 219, 254, 65535, 34, 61, 99, 100, 219, 256, 264, 65535, 100, 256,
	65535, 159, 164, 65535, 100, 254, 65535, 51, 100, 254, 256, 65535, 51, 100, 65535, 51, 99,
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
	65535, 5, 279, 65535, 239, 65535, 250, 320, 65535, 320, 65535, 113, 318, 321, 65535, 113, 321,
	65535, 108, 65535, 213, 65535, 98, 65535,
};

/* Open hash table over date_keys, 0: empty, else index + 1. */
const uint16_t date_slots[] = {
	8192, 9007, 11561, 0, 3040, 0, 0, 0, 5923, 0, 0, 4434, 6183, 3806, 0, 0, 0, 0, 1097, 5998, 0, 0,
	0, 3727, 4070, 11494, 8229, 3135, 13771, 13879, 764, 14544, 0, 0, 0, 0, 0, 0, 11365, 5822, 1500,
	6740, 4382, 6186, 6867, 9869, 0, 9226, 0, 0, 0, 0, 0, 4602, 0, 0, 0, 0, 3564, 0, 5144, 7006, 0,
	0, 0, 0, 13527, 0, 1666, 4794, 13425, 8816, 0, 10636, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1715, 0, 0, 0,
	4447, 0, 0, 0, 12264, 0, 3383, 8055, 0, 6498, 2134, 13790, 13238, 0, 57, 0, 0, 110, 0, 0, 7925,
	0, 11520, 0, 13797, 0, 8700, 0, 1939, 0, 2791, 7701, 3800, 1028, 0, 0, 7382, 0, 0, 849, 13691,
	0, 0, 0, 0, 0, 985, 0, 1463, 0, 0, 0, 2839, 0, 3526, 13280, 5772, 0, 0, 1286, 0, 3149, 7692,
	12687, 0, 0, 0, 0, 0, 0, 8221, 11537, 2793, 0, 0, 0, 8077, 0, 0, 0, 5620, 4870, 1959, 6362,
	8642, 0, 0, 7116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1313, 0, 0, 0, 0, 4645, 10589,
	0, 0, 2880, 1906, 7842, 9870, 12231, 0, 9397, 10660, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 4740, 0, 0,
	0, 9821, 2163, 470, 8748, 0, 1009, 5589, 192, 5926, 13576, 0, 0, 0, 0, 4569, 2838, 1938, 6426,
	7432, 3104, 1711, 9837, 12457, 12977, 13637, 13969, 514, 0, 1858, 0, 0, 0, 14080, 7046, 0, 0, 0,
	0, 11778, 0, 0, 7878, 6264, 7835, 9532, 11808, 0, 0, 11294, 0, 0, 0, 14774, 0, 0, 2179, 0, 0, 0,
	0, 0, 0, 0, 0, 6913, 0, 0, 3939, 3985, 12673, 0, 12865, 7942, 8204, 0, 0, 1764, 8309, 9587,
	12208, 0, 6223, 1330, 13718, 5981, 11875, 1824, 0, 0, 806, 10648, 0, 1214, 7200, 0, 0, 0, 0, 0,
	0, 9775, 0, 0, 2458, 0, 0, 0, 11442, 0, 12409, 0, 0, 0, 0, 606, 5671, 9261, 0, 0, 12174, 0,
	8278, 10145, 0, 14755, 0, 0, 0, 0, 0, 0, 14391, 0, 12603, 1397, 8596, 0, 10388, 0, 0, 3067,
	12557, 0, 0, 3662, 1716, 0, 14470, 13273, 0, 0, 945, 8096, 1221, 2338, 3143, 3289, 4027, 10375,
	12252, 0, 0, 11273, 0, 0, 0, 4469, 8565, 386, 6087, 0, 8629, 2861, 1985, 0, 0, 0, 12193, 0, 0,
	0, 0, 0, 11003, 4171, 14745, 0, 0, 0, 6900, 0, 0, 8303, 0, 0, 0, 0, 1558, 0, 2429, 6321, 1943,
	9805, 14574, 0, 11885, 0, 0, 6171, 0, 0, 0, 0, 0, 8262, 5587, 0, 0, 0, 14174, 0, 0, 0, 0, 0, 0,
	108, 13599, 0, 0, 0, 14041, 469, 0, 1944, 6229, 0, 7939, 0, 0, 0, 0, 4525, 0, 4412, 6531, 9086,
	5753, 5555, 5748, 10601, 11835, 0, 0, 5316, 4874, 12555, 13928, 9143, 0, 0, 12185, 0, 0, 14344,
	6460, 11652, 0, 104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 207, 0, 10038, 0, 0, 9941, 0, 9029, 0, 0, 0, 0,
	5476, 0, 0, 8606, 0, 0, 11269, 0, 0, 0, 0, 0, 2504, 9787, 11344, 14486, 14324, 0, 1942, 0, 0, 0,
	10950, 0, 0, 2544, 13290, 0, 0, 0, 0, 10684, 12035, 0, 0, 0, 0, 3657, 8405, 4481, 6203, 0, 293,
	0, 0, 0, 2866, 0, 0, 6663, 0, 5464, 6462, 0, 0, 11987, 9807, 3575, 9582, 12766, 0, 9591, 11533,
	13355, 0, 0, 14160, 0, 0, 2268, 8420, 0, 13052, 9564, 0, 0, 0, 0, 0, 6467, 6920, 14172, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 267, 8061, 11607, 9122, 0, 0, 0, 0, 5567, 0, 0, 0, 9467, 0, 0, 0, 0, 0,
	9567, 0, 0, 13606, 0, 0, 0, 0, 0, 0, 9536, 2472, 0, 3323, 8060, 0, 0, 0, 0, 12988, 0, 0, 0,
	5433, 5610, 542, 6517, 8638, 14248, 12497, 12009, 14652, 0, 0, 0, 7908, 5161, 9611, 1554, 8337,
	12121, 13002, 0, 3524, 4123, 6411, 6456, 1310, 10265, 0, 14564, 5231, 0, 811, 0, 0, 5029, 0, 0,
	0, 0, 0, 0, 0, 8311, 13245, 0, 5041, 12592, 8544, 5661, 12010, 13011, 7268, 8981, 9792, 0,
	14723, 254, 14155, 0, 8422, 0, 0, 13256, 0, 4421, 9144, 6969, 4205, 7576, 4527, 6521, 9529,
	11244, 11482, 3458, 0, 0, 0, 0, 0, 0, 0, 0, 6098, 131, 8048, 0, 13108, 0, 0, 14078, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 13300, 0, 0, 12257, 0, 7454, 0, 0, 6093, 6754, 2946, 6403, 10991, 13484, 0,
	0, 0, 0, 0, 4442, 12037, 0, 0, 0, 0, 0, 1202, 14757, 12928, 1367, 0, 0, 0, 12285, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 14694, 13728, 0, 5931, 0, 842, 3913, 0, 6396, 0, 0, 0, 0, 14229, 0, 5836, 8308,
	14427, 0, 0, 0, 0, 9114, 7367, 8179, 10413, 688, 6019, 0, 0, 1346, 14201, 0, 0, 0, 0, 0, 13883,
	3650, 11234, 0, 0, 5033, 0, 0, 0, 0, 0, 12983, 1114, 0, 0, 0, 0, 10893, 0, 0, 0, 0, 11174, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 6960, 9711, 0, 0, 0, 11263, 0, 0, 0, 0, 0, 0, 0, 3255, 10036, 14492, 3871,
	0, 1791, 13510, 0, 3384, 7746, 6965, 8016, 10823, 0, 0, 0, 0, 0, 0, 9996, 0, 0, 4894, 9077, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7978, 13495, 7621, 0, 5201, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3088, 0, 0,
	0, 11661, 2954, 0, 0, 13375, 7421, 11088, 2006, 0, 0, 10940, 0, 0, 0, 0, 2903, 0, 13298, 0,
	13434, 12374, 201, 0, 8574, 0, 5036, 9505, 6067, 0, 0, 0, 10825, 11103, 0, 5137, 2567, 0, 0, 0,
	0, 1113, 0, 5074, 11447, 0, 0, 6876, 0, 0, 0, 0, 0, 0, 11407, 1094, 9853, 0, 0, 0, 0, 0, 0, 0,
	4907, 0, 4372, 0, 0, 3056, 5441, 0, 0, 2502, 12328, 9519, 0, 1326, 4256, 4047, 7773, 0, 0, 0,
	4822, 4410, 0, 11638, 515, 12230, 0, 0, 379, 0, 0, 0, 7371, 0, 0, 4296, 0, 0, 0, 8320, 0, 2977,
	15, 8853, 8057, 12398, 12949, 0, 0, 5917, 0, 0, 0, 3632, 0, 10809, 0, 0, 11996, 12694, 0, 0,
	13009, 0, 0, 0, 0, 0, 6504, 0, 9312, 0, 0, 0, 0, 14540, 12305, 10789, 0, 7519, 0, 0, 14209, 0,
	0, 0, 0, 3705, 0, 3300, 286, 11807, 13592, 3774, 0, 0, 3020, 0, 0, 0, 0, 0, 0, 8442, 8725, 7100,
	0, 0, 0, 14622, 5509, 5644, 8067, 0, 0, 0, 5038, 8821, 0, 0, 3729, 2085, 6285, 7098, 7752, 8185,
	0, 0, 0, 2221, 0, 0, 0, 1975, 0, 7730, 0, 0, 5310, 0, 0, 0, 0, 11911, 0, 6139, 988, 0, 0, 2783,
	0, 0, 14749, 0, 0, 0, 1847, 3756, 0, 0, 0, 9175, 9363, 0, 0, 11464, 0, 0, 199, 0, 0, 0, 13351,
	0, 0, 0, 0, 0, 0, 4646, 5048, 0, 0, 0, 0, 0, 1784, 0, 1439, 2848, 4400, 0, 0, 0, 9768, 3293,
	13162, 0, 0, 0, 791, 13339, 0, 0, 0, 0, 0, 3261, 0, 12355, 3251, 8714, 7671, 0, 14239, 0, 0, 0,
	0, 5139, 11599, 4631, 0, 8116, 5393, 8898, 0, 1946, 0, 3973, 12367, 0, 0, 1459, 13272, 0, 0, 0,
	0, 0, 0, 0, 0, 6260, 0, 0, 0, 0, 0, 0, 2456, 6559, 781, 13947, 14135, 0, 0, 0, 0, 8183, 8794, 0,
	0, 0, 12477, 0, 6835, 0, 0, 7843, 8716, 8827, 10320, 0, 3742, 0, 1892, 7472, 2492, 11100, 10255,
	0, 0, 0, 0, 10962, 0, 5552, 0, 1973, 6428, 2454, 6891, 6108, 462, 375, 9276, 10534, 10671, 8626,
	13638, 13659, 14031, 14539, 13401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6889, 0, 0, 12550, 0, 0, 0, 0, 0,
	9305, 0, 5149, 0, 3998, 1570, 10622, 11800, 0, 0, 0, 0, 5181, 0, 0, 0, 6478, 13091, 13266, 0, 0,
	0, 0, 9590, 11615, 0, 6339, 12607, 0, 0, 3348, 3433, 3997, 12207, 2837, 0, 7515, 9831, 10085,
	3825, 9139, 10190, 14105, 0, 8799, 11007, 12229, 0, 0, 0, 0, 12769, 0, 0, 4601, 12906, 0, 0, 0,
	0, 0, 0, 0, 0, 10683, 4784, 0, 0, 0, 0, 0, 3355, 0, 0, 9014, 9486, 0, 0, 13391, 0, 0, 0, 0,
	8063, 1348, 0, 0, 0, 0, 0, 0, 7546, 0, 0, 0, 6570, 7010, 0, 0, 0, 0, 0, 0, 0, 5773, 7881, 11005,
	0, 0, 0, 0, 10647, 0, 0, 0, 0, 1649, 8213, 0, 0, 9323, 0, 0, 1683, 12529, 0, 0, 0, 0, 7994,
	9228, 11709, 5256, 0, 0, 0, 0, 0, 0, 4007, 0, 6794, 5064, 8554, 9392, 11144, 8822, 13633, 0,
	2829, 0, 0, 0, 14469, 0, 0, 0, 0, 0, 0, 0, 4863, 0, 848, 4545, 5168, 48, 10148, 2850, 10531, 0,
	0, 0, 9755, 13615, 0, 0, 0, 1101, 12719, 14615, 0, 0, 0, 6984, 0, 11248, 0, 0, 850, 1805, 0, 0,
	0, 0, 7725, 8097, 12261, 0, 0, 0, 0, 3207, 1881, 10969, 12856, 0, 0, 0, 12156, 0, 10329, 0, 0,
	14021, 0, 0, 0, 0, 0, 13807, 0, 0, 3940, 0, 0, 12652, 0, 0, 2669, 0, 0, 0, 0, 0, 0, 0, 1591,
	8305, 0, 0, 0, 0, 3552, 10014, 0, 0, 0, 809, 0, 2113, 11009, 0, 0, 0, 10608, 0, 0, 8908, 7876,
	0, 297, 8335, 0, 0, 0, 0, 0, 2636, 0, 10765, 0, 11711, 14572, 13746, 0, 7401, 0, 6520, 4654,
	7557, 11151, 0, 11454, 0, 9137, 6992, 13516, 0, 0, 11984, 0, 1128, 0, 0, 0, 0, 0, 0, 0, 12972,
	0, 9027, 2461, 8216, 0, 0, 0, 0, 5157, 0, 1008, 3226, 10841, 12890, 0, 0, 13769, 0, 0, 516, 0,
	0, 0, 0, 0, 14731, 0, 0, 0, 0, 9634, 0, 2949, 0, 7993, 10792, 0, 0, 2834, 8600, 0, 0, 136, 0, 0,
	0, 0, 0, 0, 0, 12052, 0, 7520, 13618, 0, 8572, 0, 0, 0, 0, 1636, 5352, 0, 0, 1795, 6828, 13183,
	0, 0, 0, 0, 1618, 9574, 0, 0, 0, 0, 0, 0, 0, 0, 3898, 14212, 0, 0, 0, 0, 0, 0, 11688, 0, 0,
	9935, 1718, 6623, 11932, 14575, 0, 11460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3154, 0, 0, 14245, 0, 0,
	0, 12971, 2169, 0, 0, 12187, 0, 0, 8724, 0, 0, 10093, 8356, 13022, 0, 0, 1929, 3153, 0, 0, 4930,
	0, 0, 0, 0, 2197, 4440, 10511, 11372, 14663, 8135, 14512, 0, 2771, 0, 0, 13749, 7359, 0, 0,
	1790, 0, 13097, 5529, 0, 0, 0, 0, 0, 0, 14067, 0, 0, 10426, 0, 2729, 2142, 6642, 11198, 0, 0, 0,
	0, 0, 9017, 13041, 14547, 0, 5863, 11045, 0, 0, 13482, 477, 13882, 457, 0, 0, 5280, 1246, 0, 0,
	0, 0, 0, 0, 12679, 0, 9584, 0, 0, 0, 12688, 0, 0, 2173, 0, 0, 604, 0, 567, 0, 0, 9006, 0, 0, 0,
	170, 12858, 0, 3513, 0, 3986, 0, 6043, 0, 0, 0, 4852, 0, 13920, 0, 0, 3653, 0, 11927, 4661,
	10951, 11665, 0, 365, 0, 0, 0, 157, 0, 11181, 296, 0, 11578, 974, 4611, 2554, 6602, 12731,
	11093, 0, 0, 0, 0, 13702, 0, 0, 0, 0, 0, 0, 0, 3911, 14316, 0, 0, 0, 0, 0, 5847, 11772, 10668,
	724, 9273, 11859, 0, 0, 0, 11008, 0, 5141, 7086, 0, 10331, 0, 8215, 5664, 10594, 4042, 0, 0,
	305, 4642, 0, 14488, 0, 0, 3799, 710, 0, 1940, 0, 0, 9573, 10803, 0, 418, 0, 0, 0, 0, 0, 0, 368,
	3589, 0, 0, 0, 0, 3473, 7684, 10757, 6937, 12870, 0, 0, 0, 436, 7913, 0, 0, 0, 0, 2031, 8929,
	908, 837, 9886, 0, 9214, 0, 0, 7433, 0, 0, 0, 0, 0, 9884, 1789, 11343, 9015, 3151, 0, 0, 0, 0,
	0, 0, 0, 0, 13058, 0, 0, 0, 3709, 4953, 6415, 7015, 12681, 650, 0, 0, 0, 0, 0, 0, 2874, 4144,
	3957, 0, 1361, 0, 0, 0, 0, 10344, 5814, 0, 0, 0, 0, 0, 0, 0, 0, 9815, 24, 0, 1293, 0, 0, 0, 0,
	0, 0, 11466, 13374, 2686, 13939, 0, 0, 0, 0, 10466, 0, 9724, 0, 7334, 0, 0, 10806, 8823, 14626,
	0, 0, 14710, 4190, 0, 0, 200, 1386, 4802, 11381, 0, 0, 0, 0, 10815, 0, 0, 0, 0, 14588, 0, 0,
	6885, 0, 0, 9436, 12985, 0, 492, 13911, 0, 0, 13687, 0, 11504, 1493, 8670, 0, 5239, 7744, 0,
	6449, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7643, 0, 12558, 0, 0, 7772, 0, 8371, 2653, 0, 0, 0, 3334,
	5503, 810, 0, 0, 2597, 0, 0, 0, 9365, 0, 10216, 0, 0, 0, 0, 0, 0, 10070, 0, 0, 0, 14016, 0,
	9126, 8288, 1705, 11637, 0, 4701, 5473, 1259, 0, 0, 0, 0, 0, 0, 1693, 0, 14503, 0, 3258, 1516,
	5696, 12990, 0, 7376, 11074, 0, 0, 2664, 0, 0, 0, 0, 0, 0, 12768, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1238, 744, 2588, 4239, 8812, 11404, 3032, 13227, 13772, 0, 0, 5699, 5007, 7315, 1807, 14476, 0,
	0, 0, 0, 2555, 6874, 0, 4275, 0, 11569, 0, 9572, 0, 7623, 13919, 9290, 0, 0, 11387, 846, 8325,
	0, 0, 7514, 0, 1631, 9227, 13315, 13998, 1010, 0, 6665, 9876, 0, 0, 0, 0, 0, 0, 1684, 10658, 0,
	0, 0, 1924, 14671, 0, 9430, 2924, 0, 0, 12006, 0, 5050, 6511, 0, 1073, 0, 2130, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3002, 8667, 12938, 9269, 0, 0, 0, 0, 3294, 0, 0, 571, 0, 0, 0, 1702, 0, 5577, 0,
	0, 2072, 8625, 9494, 0, 0, 10553, 0, 0, 8530, 7877, 11164, 0, 0, 10985, 1373, 0, 0, 0, 0, 0, 0,
	0, 11785, 0, 0, 0, 0, 0, 3054, 0, 0, 0, 0, 0, 0, 11171, 0, 0, 0, 0, 0, 0, 934, 3740, 1620, 0,
	3525, 7716, 0, 0, 0, 14086, 0, 0, 4982, 10967, 4789, 0, 12176, 4045, 9985, 3955, 12498, 14250,
	5407, 14673, 14729, 0, 11676, 11170, 0, 0, 14328, 0, 9259, 0, 0, 6919, 0, 0, 0, 11640, 0, 0, 0,
	592, 11580, 0, 3042, 0, 9476, 8165, 0, 0, 7303, 0, 0, 14272, 0, 2743, 14458, 7350, 0, 11725, 0,
	0, 0, 5188, 10875, 7084, 7379, 0, 0, 0, 0, 0, 0, 3247, 2447, 5273, 1828, 7527, 11691, 0, 9806,
	0, 10996, 0, 208, 0, 0, 13063, 0, 0, 0, 11327, 3518, 11349, 0, 0, 12061, 0, 150, 0, 0, 0, 8887,
	0, 13722, 0, 5402, 0, 0, 0, 0, 0, 8733, 2688, 12994, 8479, 10437, 0, 0, 17, 9329, 1169, 0, 0,
	944, 0, 778, 836, 7502, 1164, 7729, 0, 2842, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2972, 3914,
	0, 0, 10968, 0, 0, 0, 9599, 0, 0, 11160, 8759, 14003, 0, 0, 5798, 9822, 11824, 0, 1226, 3475,
	959, 12408, 0, 0, 0, 0, 0, 732, 0, 0, 0, 0, 0, 0, 14252, 0, 0, 695, 0, 5533, 12134, 0, 4195, 0,
	0, 8990, 1568, 0, 302, 0, 0, 0, 0, 0, 8840, 0, 0, 0, 1540, 0, 0, 0, 0, 0, 0, 645, 0, 0, 0, 0, 0,
	0, 9597, 0, 1142, 0, 3969, 0, 0, 0, 0, 0, 13929, 14236, 0, 0, 0, 511, 11120, 0, 33, 2413, 0,
	5690, 0, 0, 0, 9263, 9216, 0, 0, 0, 0, 0, 0, 13649, 0, 0, 0, 2190, 4031, 0, 71, 0, 0, 2603,
	3288, 12281, 0, 0, 0, 4181, 12721, 0, 0, 0, 0, 0, 773, 0, 0, 0, 0, 5655, 8147, 0, 5053, 0, 0,
	14126, 151, 0, 73, 0, 9022, 844, 0, 0, 13492, 2806, 5140, 7834, 1151, 4571, 8859, 11513, 14253,
	4544, 7663, 13448, 11754, 3259, 6540, 8734, 0, 0, 0, 0, 740, 0, 0, 0, 0, 0, 0, 11902, 0, 0, 560,
	12789, 10692, 0, 0, 10554, 0, 0, 8263, 0, 0, 0, 6234, 693, 0, 0, 2380, 0, 0, 0, 0, 3106, 13088,
	0, 0, 4000, 0, 58, 9241, 4057, 12239, 0, 0, 0, 0, 3014, 6164, 0, 127, 0, 0, 38, 0, 0, 4261,
	7912, 0, 0, 0, 8877, 10333, 1524, 3061, 82, 14028, 0, 461, 5793, 7008, 4665, 11731, 950, 5066,
	6760, 10890, 14490, 0, 0, 0, 0, 0, 7122, 10438, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6566, 0, 8045,
	0, 0, 0, 0, 9135, 0, 0, 0, 0, 12218, 0, 3909, 0, 0, 0, 2491, 14628, 0, 784, 0, 0, 0, 9619, 0,
	4630, 0, 0, 0, 6923, 6219, 10927, 2016, 8952, 0, 4682, 12656, 8484, 4650, 0, 1991, 5285, 0,
	7077, 0, 7029, 1838, 0, 0, 0, 10513, 9542, 10600, 14709, 0, 0, 0, 0, 0, 10428, 0, 0, 5904, 0, 0,
	5632, 5623, 0, 0, 3188, 0, 6930, 0, 0, 0, 0, 0, 1026, 11983, 0, 9055, 0, 0, 390, 5251, 10866,
	4199, 198, 14237, 0, 0, 0, 448, 5337, 6095, 0, 226, 4003, 0, 216, 11167, 0, 0, 1022, 12752,
	7931, 6753, 11770, 0, 0, 0, 808, 6840, 10209, 0, 0, 0, 0, 0, 0, 2272, 0, 5947, 0, 0, 10217, 0,
	6463, 2961, 0, 0, 0, 12613, 0, 0, 5397, 0, 2467, 9018, 1573, 0, 0, 0, 0, 0, 5479, 0, 8387, 0, 0,
	0, 1556, 8384, 9840, 1875, 2290, 2577, 10609, 14066, 0, 4143, 0, 21, 7932, 868, 0, 7510, 0, 0,
	10288, 11056, 0, 0, 666, 4780, 1335, 4360, 0, 0, 404, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13855, 512, 0,
	0, 11441, 10334, 14430, 4197, 3482, 10607, 2070, 0, 0, 0, 0, 0, 0, 2800, 0, 0, 1467, 0, 0,
	11054, 0, 5971, 8065, 0, 0, 0, 3274, 0, 0, 5545, 0, 12919, 0, 0, 7566, 0, 0, 3810, 8907, 11002,
	0, 4584, 0, 10834, 0, 0, 0, 0, 8643, 10704, 0, 4939, 0, 0, 0, 0, 5250, 0, 0, 0, 9395, 14691, 0,
	0, 0, 3084, 5580, 0, 0, 12468, 39, 3478, 0, 0, 0, 0, 0, 5507, 4974, 0, 0, 0, 3439, 9562, 13912,
	0, 0, 11641, 7887, 0, 255, 4819, 0, 0, 0, 0, 0, 0, 0, 10254, 0, 1163, 0, 5230, 4940, 1615,
	13134, 0, 0, 0, 9081, 0, 3821, 14560, 10912, 1220, 0, 0, 0, 11356, 0, 0, 0, 0, 14686, 0, 5327,
	8829, 9267, 0, 7691, 2205, 8801, 12099, 12326, 1965, 0, 0, 0, 1801, 0, 0, 0, 13086, 0, 0, 3781,
	1984, 14048, 0, 12863, 0, 0, 0, 8846, 12488, 464, 5558, 0, 0, 0, 0, 2252, 0, 0, 0, 9586, 9377,
	0, 7611, 0, 8168, 4228, 8553, 0, 0, 0, 2552, 0, 12553, 0, 0, 3044, 0, 0, 9514, 2927, 0, 10679,
	0, 0, 0, 1826, 0, 1728, 0, 0, 2108, 0, 0, 0, 9284, 0, 0, 8536, 0, 0, 3195, 9070, 5539, 8691,
	8513, 0, 0, 6834, 0, 6836, 5758, 0, 10807, 11762, 0, 0, 4622, 0, 0, 0, 10196, 2346, 0, 10655,
	6653, 13209, 0, 0, 0, 0, 0, 0, 0, 7886, 0, 0, 0, 0, 0, 0, 8191, 9708, 0, 13234, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 13141, 11042, 2506, 0, 11663, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3714, 0, 0, 0, 0,
	0, 11610, 0, 0, 0, 0, 5016, 0, 0, 0, 0, 0, 9538, 11226, 0, 0, 11818, 7731, 5887, 0, 0, 0, 0, 0,
	0, 0, 4703, 0, 4498, 0, 11216, 540, 0, 12481, 3994, 8125, 8396, 0, 0, 1424, 0, 11475, 0, 0, 0,
	0, 0, 0, 0, 4619, 3404, 0, 0, 0, 0, 0, 1041, 0, 0, 4102, 0, 239, 0, 1068, 14339, 0, 0, 1156, 0,
	0, 0, 541, 0, 0, 0, 0, 6160, 0, 0, 12982, 0, 0, 8317, 10936, 0, 0, 2887, 0, 0, 0, 1508, 4919, 0,
	1482, 0, 2846, 0, 5329, 5800, 0, 0, 14782, 0, 6883, 0, 5159, 8905, 0, 0, 10813, 0, 0, 0, 3278,
	8496, 0, 0, 10691, 0, 0, 6238, 13322, 0, 0, 3917, 7407, 11617, 13016, 1189, 0, 10984, 0, 4970,
	8647, 6864, 5945, 0, 0, 1394, 0, 0, 4387, 5094, 6047, 0, 325, 0, 0, 0, 0, 0, 5158, 0, 0, 0, 0,
	3409, 3587, 0, 3130, 14654, 10378, 0, 0, 0, 0, 7888, 0, 0, 0, 10207, 0, 483, 0, 8504, 0, 0,
	10018, 4536, 8970, 0, 0, 10897, 0, 2557, 12632, 0, 5468, 0, 0, 8241, 1407, 12589, 0, 0, 0, 0, 0,
	5997, 0, 0, 5275, 6005, 8188, 0, 0, 0, 7244, 1986, 0, 0, 0, 0, 0, 0, 0, 9164, 10027, 0, 0, 0, 0,
	0, 0, 0, 12455, 2174, 9285, 0, 8743, 0, 0, 5013, 0, 0, 0, 4832, 0, 10584, 0, 0, 0, 0, 11117,
	13955, 0, 0, 428, 0, 0, 0, 0, 0, 834, 4186, 1307, 8461, 7930, 12330, 5015, 7425, 12737, 14319,
	3100, 0, 0, 12282, 0, 1, 0, 0, 1962, 4943, 0, 0, 0, 2805, 721, 0, 0, 0, 0, 6916, 0, 0, 12091, 0,
	0, 6414, 0, 0, 750, 4566, 0, 0, 8680, 0, 0, 0, 0, 0, 13452, 13410, 13973, 0, 14104, 3824, 0,
	1865, 0, 0, 3912, 11660, 0, 6944, 0, 0, 1797, 4008, 7602, 0, 314, 6286, 0, 4944, 7113, 2303,
	8558, 0, 13512, 14098, 11076, 0, 336, 0, 0, 13552, 0, 0, 0, 0, 0, 0, 0, 5879, 12025, 0, 0, 2792,
	6584, 0, 2021, 2721, 12743, 0, 0, 0, 1352, 0, 12821, 1174, 0, 0, 0, 113, 0, 9665, 0, 0, 1697,
	13112, 12250, 0, 0, 0, 0, 2521, 0, 10822, 2488, 0, 3488, 10938, 0, 0, 910, 0, 5463, 0, 0, 0, 0,
	0, 0, 3509, 10606, 3257, 8322, 6727, 0, 4679, 4637, 5248, 5346, 0, 0, 4520, 13711, 0, 0, 3051,
	0, 10074, 0, 0, 0, 0, 2766, 252, 2840, 0, 0, 10065, 0, 14693, 0, 10004, 6591, 0, 0, 0, 0, 3159,
	0, 10205, 0, 0, 0, 1222, 2266, 10457, 0, 3242, 2645, 8203, 2015, 8785, 0, 11155, 344, 0, 0, 0,
	5232, 8807, 10250, 878, 10976, 11962, 5313, 13286, 0, 5056, 3248, 5811, 0, 0, 0, 0, 0, 0, 0,
	119, 0, 4020, 0, 4968, 0, 0, 6448, 9495, 10598, 0, 0, 10475, 0, 0, 0, 10746, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 6934, 10352, 0, 0, 0, 0, 14059, 0, 0, 2901, 0, 0, 0, 11949, 0, 5138, 0,
	4257, 7035, 1501, 7145, 0, 0, 0, 9967, 0, 0, 0, 0, 11184, 0, 0, 0, 0, 11961, 0, 0, 0, 0, 0,
	1229, 0, 0, 2830, 7041, 0, 2661, 8669, 2353, 9754, 0, 0, 0, 0, 1899, 0, 13368, 0, 0, 0, 7050, 0,
	690, 1079, 10583, 4628, 4246, 0, 11205, 4938, 5962, 6003, 6226, 6959, 12363, 12699, 2538, 2354,
	6000, 0, 0, 0, 0, 0, 12658, 0, 0, 0, 0, 2250, 0, 0, 12569, 0, 0, 1231, 9858, 0, 1536, 0, 0, 0,
	1370, 0, 0, 0, 0, 0, 11150, 0, 7377, 9474, 0, 0, 11988, 0, 5174, 0, 0, 12923, 2856, 0, 0, 8448,
	0, 0, 0, 0, 3551, 1227, 7822, 8299, 8906, 689, 13142, 0, 0, 0, 762, 3272, 12436, 0, 7811, 4101,
	0, 0, 0, 12095, 0, 0, 12748, 77, 6873, 0, 352, 0, 0, 0, 0, 4936, 0, 0, 9409, 12892, 5160, 0, 0,
	4218, 4389, 0, 14506, 527, 0, 0, 8976, 437, 175, 0, 0, 0, 13996, 0, 9033, 10934, 0, 0, 0, 2964,
	4357, 8223, 10425, 11974, 2412, 9593, 0, 12625, 14790, 10090, 11191, 4507, 0, 4187, 0, 0, 5430,
	8789, 14368, 0, 0, 12711, 0, 0, 9715, 0, 0, 0, 9813, 4339, 0, 936, 0, 0, 0, 10878, 0, 2591,
	6054, 0, 0, 14392, 0, 0, 0, 10715, 0, 9579, 0, 0, 3082, 0, 0, 7854, 13597, 0, 0, 7355, 0, 703,
	3270, 0, 0, 0, 0, 0, 10365, 0, 0, 485, 2938, 3671, 245, 1415, 2849, 0, 0, 1809, 1753, 7063, 203,
	12937, 0, 0, 357, 4563, 5583, 5882, 12783, 0, 0, 13626, 11445, 1110, 0, 11813, 7358, 0, 4636,
	14529, 12255, 4765, 0, 9344, 0, 1273, 0, 0, 0, 0, 0, 0, 0, 4812, 0, 2151, 0, 0, 0, 9054, 14576,
	0, 0, 13024, 1882, 5660, 0, 8911, 2099, 4593, 8044, 0, 0, 0, 0, 0, 4730, 11329, 682, 2374, 6787,
	0, 0, 0, 2719, 1012, 0, 6544, 0, 0, 0, 0, 4465, 7310, 0, 14301, 0, 0, 5234, 0, 7563, 8062, 9638,
	0, 10293, 7257, 1074, 0, 10330, 0, 0, 12424, 1814, 0, 0, 7357, 7657, 0, 0, 9160, 0, 0, 0, 0, 0,
	0, 0, 1621, 0, 0, 0, 0, 0, 0, 0, 0, 1905, 0, 0, 10032, 0, 0, 2574, 7614, 0, 0, 7829, 12151, 0,
	0, 0, 0, 942, 5416, 0, 5090, 7296, 8449, 0, 0, 8532, 0, 5865, 11796, 13497, 5803, 0, 0, 0,
	12212, 9408, 0, 1777, 8478, 10462, 0, 0, 0, 0, 4766, 3403, 11990, 7259, 0, 0, 3887, 0, 6807, 0,
	0, 0, 0, 0, 639, 0, 10918, 0, 0, 0, 0, 0, 6519, 7066, 5489, 13587, 0, 0, 0, 12594, 0, 0, 0,
	8569, 630, 8439, 12376, 0, 13683, 12150, 14596, 0, 5594, 0, 0, 0, 0, 0, 2033, 6148, 0, 9320, 0,
	0, 0, 0, 0, 0, 4981, 12401, 13338, 0, 12209, 0, 0, 2608, 4398, 7996, 552, 1071, 0, 0, 0, 8963,
	0, 0, 0, 0, 0, 0, 1165, 0, 5061, 0, 3419, 0, 2443, 0, 3614, 0, 0, 0, 5209, 6341, 0, 0, 0, 2707,
	0, 0, 13750, 0, 0, 0, 3238, 0, 0, 0, 5215, 0, 0, 0, 10994, 0, 0, 6039, 13589, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 8535, 0, 4131, 0, 0, 0, 0, 0, 9189, 0, 738, 0, 0, 0, 0, 0, 0, 0, 0, 4155, 0, 0,
	0, 8899, 0, 0, 0, 0, 7924, 0, 13361, 11426, 0, 0, 6497, 12714, 2992, 11847, 0, 0, 13986, 0, 0,
	0, 0, 7826, 2003, 2551, 1691, 0, 0, 0, 6985, 3646, 5235, 0, 0, 0, 7429, 12186, 0, 5530, 11209,
	8430, 9602, 13703, 0, 1134, 11975, 0, 3214, 0, 0, 0, 0, 13181, 0, 4385, 0, 0, 0, 1765, 6827, 0,
	0, 0, 7378, 0, 0, 0, 0, 0, 1547, 2508, 5217, 11217, 0, 3172, 8814, 8961, 0, 0, 0, 2782, 0, 0,
	7342, 0, 11288, 0, 0, 0, 0, 0, 0, 3548, 5747, 12165, 8164, 8359, 0, 7961, 0, 0, 0, 0, 10564,
	11774, 3815, 4127, 0, 0, 0, 0, 0, 1808, 11392, 0, 1849, 0, 0, 9050, 568, 12103, 0, 0, 0, 0, 0,
	6351, 0, 6247, 11516, 8627, 0, 0, 0, 7395, 8657, 2216, 13469, 0, 0, 2064, 6863, 70, 8434, 9477,
	14718, 0, 0, 3253, 12528, 5787, 7106, 9278, 13613, 5097, 5897, 0, 5225, 11850, 0, 9855, 0,
	11602, 10066, 11596, 0, 3956, 10427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4777, 0, 0, 0, 6931, 0, 0, 0,
	0, 0, 0, 0, 0, 2139, 0, 0, 0, 0, 10764, 1930, 3497, 0, 0, 8477, 0, 0, 0, 3231, 0, 0, 0, 3448,
	7790, 8009, 4720, 8395, 13540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6248, 0, 2760, 0, 0, 0, 0,
	14666, 0, 8518, 0, 0, 0, 10874, 11397, 11400, 0, 0, 1460, 3718, 0, 5979, 7722, 2405, 9428, 0,
	5516, 0, 0, 0, 0, 9662, 0, 0, 0, 0, 0, 0, 0, 11976, 0, 0, 0, 9852, 12940, 0, 0, 0, 2556, 2855,
	0, 0, 0, 0, 0, 5442, 47, 0, 0, 9670, 0, 0, 10761, 0, 0, 0, 0, 0, 14203, 5095, 2620, 0, 3675,
	9149, 0, 12678, 0, 0, 5649, 0, 10372, 0, 0, 0, 11374, 11257, 3187, 13065, 10903, 0, 0, 0, 0,
	3745, 0, 0, 0, 10003, 0, 0, 14600, 0, 8997, 2023, 0, 0, 0, 0, 9443, 0, 0, 0, 0, 0, 0, 0, 12292,
	14347, 0, 2421, 5243, 10581, 0, 11111, 0, 0, 1952, 14459, 0, 0, 0, 9785, 0, 0, 2020, 3894, 3936,
	0, 0, 10291, 0, 3455, 12190, 0, 0, 0, 0, 0, 0, 0, 7944, 12107, 0, 0, 1656, 5883, 8446, 3550,
	2804, 2331, 10008, 13443, 11755, 13665, 0, 0, 0, 6489, 0, 3421, 6022, 14288, 0, 8226, 0, 0, 0,
	4220, 6373, 7422, 9115, 10418, 11082, 12242, 0, 0, 0, 0, 0, 0, 9051, 14261, 0, 0, 0, 2993, 5178,
	0, 473, 0, 8582, 2318, 0, 0, 0, 0, 14382, 0, 3155, 14298, 0, 0, 0, 10884, 12995, 0, 0, 0, 12284,
	0, 0, 0, 0, 7317, 4355, 1739, 8583, 0, 0, 4293, 0, 2740, 0, 2315, 5116, 3156, 10332, 13961, 0,
	0, 0, 12677, 9605, 14137, 0, 0, 0, 0, 0, 0, 0, 0, 2277, 0, 2754, 5185, 0, 0, 0, 0, 0, 5749,
	7126, 9851, 0, 13092, 0, 0, 0, 0, 0, 0, 3947, 4282, 0, 11776, 0, 0, 0, 11735, 1338, 11311, 0, 0,
	5761, 10997, 10816, 0, 0, 0, 0, 0, 0, 0, 518, 8129, 10747, 13453, 918, 9309, 3212, 5396, 1541,
	12195, 14582, 0, 13167, 3468, 4964, 13568, 0, 1323, 0, 0, 0, 6471, 3503, 13348, 13466, 0, 0,
	11560, 0, 0, 0, 0, 12359, 0, 0, 0, 0, 0, 8527, 0, 0, 0, 0, 0, 0, 8195, 0, 0, 0, 0, 0, 0, 2107,
	10283, 3013, 11690, 0, 0, 12502, 0, 0, 0, 0, 0, 4162, 2060, 0, 0, 0, 2463, 2009, 10873, 0, 0, 0,
	0, 13857, 0, 0, 0, 13791, 0, 0, 0, 0, 0, 0, 3021, 0, 0, 3900, 12471, 9019, 0, 12859, 10526, 0,
	0, 3964, 0, 1733, 5999, 14249, 0, 0, 2863, 4345, 6289, 7301, 0, 0, 0, 5465, 0, 0, 0, 10045, 0,
	0, 0, 0, 10256, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3227, 187, 4772, 13284, 0, 12651, 14675, 2568, 9987,
	14345, 2245, 4312, 1903, 2445, 5417, 4878, 0, 13382, 0, 0, 5494, 0, 10454, 13595, 3615, 6831,
	7825, 1574, 0, 0, 1531, 12810, 0, 0, 0, 3284, 0, 0, 0, 14525, 0, 0, 0, 5488, 9636, 8917, 7167,
	10109, 10569, 0, 0, 7264, 0, 5413, 3572, 13741, 0, 0, 0, 0, 318, 0, 13033, 13334, 11816, 0, 0,
	0, 2570, 7279, 7453, 12175, 9213, 665, 5735, 6355, 7570, 3989, 340, 3057, 8753, 7044, 11656,
	14011, 5220, 14494, 0, 0, 4169, 6255, 9418, 0, 0, 0, 0, 4695, 0, 0, 3831, 0, 0, 9565, 7897, 0,
	0, 6713, 10013, 11041, 1037, 0, 0, 3876, 0, 0, 9295, 2441, 0, 11674, 3099, 14335, 0, 0, 4379,
	13117, 0, 2052, 13321, 0, 0, 14689, 10799, 0, 0, 8264, 13241, 1719, 2956, 6390, 0, 0, 0, 0, 0,
	10191, 0, 0, 0, 626, 13015, 12050, 13710, 7204, 9337, 10738, 11798, 0, 0, 0, 0, 0, 10613, 3208,
	10424, 0, 0, 0, 0, 0, 0, 5796, 7880, 0, 8609, 10047, 2247, 10441, 13021, 13894, 0, 4790, 0,
	10147, 14595, 0, 0, 1371, 11266, 6996, 8341, 2934, 0, 0, 11051, 0, 1421, 7721, 6685, 0, 0, 0, 0,
	5169, 0, 0, 0, 0, 5738, 0, 0, 0, 9379, 0, 11894, 7672, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2007, 5966, 0,
	0, 0, 0, 0, 0, 0, 0, 9483, 0, 0, 3696, 5574, 5760, 6795, 11081, 3354, 0, 11156, 13938, 0, 0, 0,
	1325, 12048, 14317, 5736, 0, 2674, 12491, 6383, 0, 0, 0, 0, 0, 3867, 8239, 11581, 0, 0, 11029,
	0, 13362, 0, 0, 0, 0, 7467, 11449, 0, 0, 0, 0, 0, 0, 11119, 10717, 0, 0, 0, 0, 5059, 0, 1783, 0,
	0, 0, 0, 11432, 0, 0, 5124, 0, 5714, 8847, 11229, 0, 0, 0, 0, 0, 9849, 7286, 0, 0, 5875, 0, 0,
	11080, 13706, 6780, 13111, 0, 9352, 9746, 5469, 3681, 7664, 6116, 0, 0, 2633, 2817, 11212, 0, 0,
	0, 10229, 0, 0, 2978, 8930, 0, 2002, 6221, 0, 0, 4692, 6820, 8865, 0, 8640, 0, 0, 0, 0, 0, 0, 0,
	3406, 0, 0, 8464, 0, 0, 0, 0, 0, 12319, 0, 0, 7068, 4779, 12871, 8376, 0, 0, 5179, 0, 0, 3377,
	0, 0, 0, 0, 0, 0, 4678, 2393, 13898, 3318, 2434, 7997, 0, 0, 0, 0, 0, 13667, 0, 0, 0, 4976,
	13880, 1488, 0, 2739, 0, 0, 0, 1391, 7446, 5968, 8416, 0, 11154, 0, 5456, 0, 0, 0, 8958, 0,
	3079, 0, 3476, 0, 0, 14111, 0, 0, 0, 9809, 10735, 8291, 11350, 0, 0, 2345, 0, 12525, 0, 0, 0,
	5680, 0, 10632, 0, 0, 5819, 0, 0, 0, 8240, 3115, 0, 0, 1917, 7416, 12932, 0, 0, 0, 0, 0, 0, 819,
	1349, 6433, 6512, 10638, 1230, 5127, 6971, 12042, 0, 0, 0, 0, 6545, 0, 0, 0, 0, 0, 7196, 0, 0,
	0, 0, 0, 0, 3171, 6063, 14012, 0, 0, 0, 7369, 0, 0, 1964, 0, 0, 0, 0, 0, 0, 0, 0, 14094, 0,
	4639, 4160, 0, 0, 0, 0, 0, 11820, 0, 0, 2051, 0, 0, 0, 0, 0, 2828, 5373, 8233, 14206, 6541,
	11272, 6823, 0, 13472, 0, 3101, 1725, 9779, 0, 0, 2535, 12951, 1045, 8697, 0, 2043, 0, 11123, 0,
	5864, 0, 191, 1302, 5028, 13779, 0, 0, 0, 0, 13057, 2970, 13345, 14456, 0, 0, 0, 0, 0, 0, 0, 0,
	13231, 0, 2235, 5481, 6246, 0, 10561, 10470, 0, 0, 0, 0, 0, 0, 13176, 0, 10346, 5434, 14535, 0,
	6258, 4406, 2871, 13924, 14115, 0, 5937, 0, 0, 0, 12804, 0, 0, 0, 0, 0, 10411, 1821, 10641, 0,
	0, 1297, 0, 10236, 0, 11972, 12064, 0, 0, 0, 0, 0, 4477, 1479, 0, 0, 0, 1228, 3116, 4151, 9606,
	10612, 10869, 11532, 14015, 0, 6523, 0, 6990, 0, 0, 7258, 7634, 11132, 13553, 0, 13554, 9046,
	12867, 10503, 0, 0, 9056, 0, 5068, 8602, 11173, 11557, 12692, 0, 0, 5342, 0, 0, 0, 14426, 0, 0,
	0, 4749, 0, 10280, 8020, 10010, 5832, 0, 11004, 0, 2105, 0, 0, 13078, 0, 0, 0, 0, 0, 12794, 0,
	0, 275, 0, 7272, 12631, 12879, 5733, 3390, 13471, 2644, 7338, 13530, 12670, 14773, 0, 0, 801,
	4388, 0, 4876, 0, 9664, 0, 0, 0, 1405, 3899, 0, 4797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2047,
	6060, 9084, 0, 13396, 10762, 11336, 14279, 0, 0, 0, 5263, 0, 2057, 8522, 0, 0, 0, 0, 588, 0, 0,
	4140, 4330, 11618, 0, 0, 14793, 0, 0, 11645, 12559, 0, 0, 13414, 0, 0, 0, 0, 6117, 13358, 0,
	4023, 0, 0, 10820, 0, 0, 0, 0, 0, 0, 0, 1359, 3366, 0, 2096, 0, 0, 0, 0, 0, 0, 0, 11877, 0,
	11067, 14116, 0, 0, 3328, 3892, 4959, 5018, 536, 0, 5008, 14517, 0, 0, 11593, 0, 0, 0, 5666, 0,
	3095, 0, 8338, 10073, 8989, 0, 5572, 10843, 13485, 0, 12047, 9791, 13212, 0, 8751, 5274, 0, 0,
	0, 0, 962, 574, 8678, 0, 0, 4431, 0, 11918, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1234,
	12235, 0, 0, 0, 11337, 0, 0, 0, 8674, 5112, 5289, 0, 0, 2996, 0, 0, 5381, 0, 5935, 0, 8943,
	13927, 0, 8599, 0, 1601, 4714, 8971, 0, 0, 0, 0, 13559, 0, 0, 12415, 0, 0, 0, 7280, 6561, 13887,
	0, 10150, 0, 13945, 6312, 0, 0, 0, 0, 0, 0, 0, 0, 964, 7324, 0, 13787, 0, 0, 14759, 11729, 0, 0,
	0, 0, 6725, 3438, 0, 0, 0, 13197, 14079, 14258, 8102, 0, 0, 0, 0, 7235, 0, 4617, 0, 4467, 0,
	4546, 0, 0, 0, 3388, 12576, 0, 0, 14107, 0, 2146, 13303, 14607, 2201, 7262, 12130, 0, 0, 13777,
	0, 0, 0, 0, 6429, 0, 0, 0, 8026, 5414, 0, 0, 0, 9399, 0, 0, 0, 11707, 0, 0, 0, 0, 0, 0, 531,
	3048, 0, 0, 0, 0, 13116, 4491, 10586, 2321, 0, 0, 7796, 9222, 13735, 0, 0, 0, 0, 5221, 11389, 0,
	8804, 11966, 0, 12027, 8155, 12962, 0, 0, 0, 0, 11108, 543, 1473, 7910, 11411, 14129, 0, 0, 0,
	0, 3809, 14179, 0, 2326, 641, 1387, 14685, 0, 12122, 0, 0, 0, 134, 990, 0, 0, 2515, 7197, 0, 0,
	11629, 12900, 4684, 6908, 10573, 0, 0, 0, 0, 0, 0, 0, 9846, 0, 154, 0, 7219, 9656, 0, 0, 0,
	2985, 3454, 0, 0, 0, 0, 0, 14646, 0, 0, 333, 0, 0, 13954, 0, 5778, 11759, 0, 0, 0, 6470, 0, 0,
	0, 0, 6166, 0, 3200, 7132, 0, 4304, 10643, 14169, 10309, 0, 0, 0, 9773, 2510, 0, 13264, 5870,
	12891, 0, 289, 0, 0, 0, 0, 3342, 14414, 9130, 0, 0, 0, 0, 0, 0, 4120, 0, 9446, 2736, 0, 0,
	11564, 12204, 0, 0, 9966, 5017, 0, 0, 0, 6100, 0, 4344, 0, 7755, 0, 10198, 0, 9298, 3813, 0, 0,
	0, 0, 9177, 0, 0, 0, 0, 0, 0, 0, 0, 10328, 5451, 7370, 0, 0, 0, 2665, 0, 0, 0, 4342, 0, 8854,
	13136, 0, 821, 4167, 4871, 13392, 13999, 12690, 0, 4751, 0, 0, 5136, 1954, 3250, 8360, 0, 5005,
	11780, 0, 13287, 7463, 0, 0, 5283, 0, 0, 11375, 0, 8386, 0, 0, 0, 0, 12033, 0, 0, 0, 0, 0, 0, 0,
	4159, 10720, 0, 0, 0, 1070, 304, 1031, 6652, 0, 0, 0, 0, 247, 1278, 0, 0, 7025, 0, 0, 14658, 0,
	4969, 5551, 6627, 13451, 2270, 0, 0, 0, 4887, 206, 1588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12935, 0,
	11247, 0, 0, 13093, 0, 0, 0, 0, 0, 12063, 0, 0, 0, 0, 6071, 0, 0, 417, 4556, 0, 0, 0, 68, 5678,
	1901, 13653, 0, 0, 0, 1543, 10674, 0, 7588, 0, 0, 0, 0, 0, 0, 0, 519, 1210, 12268, 0, 12530,
	1215, 0, 0, 0, 0, 0, 0, 0, 0, 12542, 4086, 0, 813, 0, 0, 14030, 0, 0, 5462, 0, 6853, 0, 0, 5511,
	9103, 0, 6881, 0, 572, 12243, 13720, 0, 14146, 0, 0, 1907, 0, 36, 9398, 0, 0, 12104, 0, 1158,
	2923, 11360, 6743, 8085, 9965, 10178, 13515, 0, 4420, 0, 55, 0, 8374, 7178, 9364, 0, 0, 0, 0, 0,
	0, 7781, 0, 0, 5470, 0, 0, 10446, 14128, 12958, 0, 0, 5755, 0, 0, 0, 8038, 2471, 0, 12698, 1015,
	13664, 0, 0, 0, 0, 4700, 1105, 0, 0, 0, 11308, 0, 7037, 0, 0, 7911, 12287, 12578, 14132, 6106,
	6955, 0, 0, 0, 0, 0, 0, 0, 0, 14422, 7270, 11286, 8769, 0, 1587, 1592, 6006, 10497, 11452, 0, 0,
	2971, 0, 3062, 14304, 0, 0, 0, 5189, 11819, 5034, 694, 8497, 9026, 6893, 10880, 8348, 0, 0, 0,
	0, 0, 3553, 0, 0, 0, 0, 0, 0, 10354, 0, 0, 0, 0, 7622, 0, 1499, 7464, 10069, 13210, 0, 0, 7786,
	4173, 0, 0, 0, 13721, 5143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12908, 0, 0, 0, 0, 0, 0, 12953, 0, 2983,
	3483, 2948, 7365, 11036, 12181, 0, 949, 0, 0, 0, 281, 12002, 0, 0, 0, 0, 0, 0, 5191, 10211,
	6983, 2860, 13281, 0, 0, 0, 6452, 0, 0, 0, 0, 14050, 0, 0, 0, 13705, 8315, 0, 8266, 5502, 10193,
	11063, 0, 0, 0, 0, 9351, 0, 0, 0, 3102, 0, 8903, 0, 9432, 11358, 13864, 0, 0, 0, 0, 0, 12974, 0,
	0, 0, 10054, 0, 0, 0, 0, 0, 0, 0, 0, 4998, 6469, 13770, 1444, 3382, 0, 35, 0, 0, 13812, 0, 0,
	2141, 6376, 0, 5207, 0, 0, 4454, 6442, 0, 0, 4844, 0, 0, 0, 0, 6322, 8786, 0, 0, 0, 0, 10676,
	11799, 0, 13652, 13405, 5100, 0, 0, 4828, 0, 0, 0, 12615, 0, 0, 8171, 14719, 6976, 280, 7687, 0,
	0, 0, 0, 0, 6474, 1815, 12587, 9824, 0, 14211, 0, 3684, 13383, 12246, 2068, 2136, 1340, 2560,
	5000, 0, 5228, 11821, 0, 0, 7968, 8946, 1005, 0, 0, 0, 2344, 0, 0, 0, 0, 2432, 4016, 0, 0, 0, 0,
	12414, 7133, 0, 0, 380, 0, 0, 5911, 0, 0, 0, 0, 0, 12643, 0, 0, 0, 6235, 0, 0, 5133, 0, 0, 2273,
	14123, 0, 0, 0, 0, 0, 0, 8904, 0, 10442, 1884, 4967, 10244, 4616, 0, 4177, 10405, 0, 0, 0, 0,
	13569, 7516, 9975, 0, 0, 7251, 0, 0, 3244, 7481, 0, 0, 3358, 0, 0, 0, 0, 0, 0, 2629, 5782,
	12902, 0, 0, 0, 0, 7990, 10188, 1678, 0, 0, 0, 0, 0, 10627, 6896, 0, 0, 0, 0, 0, 0, 4305, 5387,
	0, 5325, 0, 5419, 10453, 0, 0, 0, 0, 1399, 0, 11126, 11920, 0, 0, 0, 0, 0, 2582, 0, 0, 0, 0, 0,
	0, 9642, 0, 4800, 1794, 1896, 3387, 8043, 11597, 0, 0, 2137, 0, 0, 14679, 0, 0, 0, 0, 8938, 0,
	0, 4613, 10077, 0, 0, 0, 0, 0, 0, 0, 0, 1738, 4248, 1333, 3286, 6605, 8935, 13545, 10826, 14143,
	4552, 8774, 8873, 0, 0, 2798, 0, 7444, 505, 4603, 8568, 9301, 9441, 12378, 1318, 0, 0, 0, 1579,
	6484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7399, 0, 3218, 0, 0, 13557, 3567, 3953,
	2258, 0, 14112, 0, 0, 0, 0, 0, 0, 14009, 4475, 0, 5002, 0, 11037, 11887, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 7208, 0, 4061, 13598, 11748, 11514, 12313, 14061, 0, 2114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 14326, 0, 0, 1687, 5914, 5974, 13692, 6499, 7203, 0, 0, 0, 4484, 0, 0, 8820, 0, 0, 0,
	3591, 0, 0, 0, 12485, 0, 0, 0, 0, 0, 8515, 10101, 0, 0, 0, 0, 0, 0, 0, 9271, 0, 0, 0, 0, 8250,
	0, 4570, 0, 0, 0, 10932, 0, 0, 0, 0, 1316, 0, 12480, 0, 0, 5065, 2810, 8277, 4495, 12736, 9575,
	8011, 13205, 14687, 14768, 405, 3752, 0, 14273, 0, 0, 0, 0, 0, 0, 8293, 12853, 0, 1585, 7530,
	4356, 6899, 14329, 1420, 14495, 0, 0, 2244, 0, 0, 0, 0, 7194, 3883, 0, 0, 0, 0, 0, 0, 0, 7386,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4528, 0, 0, 0, 8982, 13403, 0, 0, 0, 0, 9417, 0, 6304, 0, 0, 6007,
	5993, 12023, 0, 0, 0, 3083, 4659, 12511, 0, 12059, 0, 0, 0, 0, 1393, 0, 10423, 12929, 0, 0, 0,
	2596, 10891, 0, 0, 0, 0, 0, 2296, 137, 8486, 11592, 7892, 8007, 0, 2135, 0, 0, 10941, 0, 0, 271,
	5843, 10956, 0, 0, 0, 0, 0, 5437, 0, 0, 12032, 0, 0, 0, 0, 0, 0, 1108, 11886, 0, 0, 0, 4332,
	10921, 1863, 0, 0, 0, 0, 0, 0, 0, 0, 1857, 10233, 12331, 5399, 0, 0, 0, 0, 0, 0, 12426, 11021,
	0, 0, 0, 12886, 0, 10261, 12470, 0, 0, 0, 0, 11367, 0, 0, 0, 0, 493, 13731, 0, 0, 12753, 0,
	12162, 0, 0, 11876, 7486, 0, 10327, 0, 1706, 0, 0, 714, 3399, 7349, 9076, 0, 0, 2342, 9125,
	12920, 0, 0, 0, 0, 0, 8049, 10741, 0, 0, 0, 0, 8394, 0, 0, 4656, 0, 0, 0, 0, 0, 6918, 0, 0, 0,
	0, 363, 0, 3254, 0, 0, 0, 0, 0, 0, 2598, 0, 0, 4369, 0, 0, 0, 9400, 5406, 10887, 1610, 12238, 0,
	0, 0, 0, 7217, 2153, 11406, 9977, 0, 6953, 0, 14433, 0, 0, 0, 3633, 11, 13171, 0, 0, 0, 8382, 0,
	0, 0, 0, 0, 0, 0, 0, 2187, 0, 2925, 0, 1291, 0, 3450, 4868, 2794, 0, 8145, 2078, 384, 9184,
	6932, 0, 1112, 0, 8932, 610, 0, 0, 0, 0, 9016, 3578, 8688, 13994, 10896, 14187, 0, 0, 0, 3966,
	4748, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 12617, 1893, 0, 0, 0, 7533, 0, 0, 0, 10926, 0, 0, 0, 8469,
	0, 2367, 0, 11383, 4853, 12024, 0, 0, 0, 11232, 12366, 4207, 10107, 12627, 13551, 0, 654, 5145,
	6328, 9710, 8796, 14208, 87, 0, 5501, 0, 0, 1945, 4941, 12019, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1635, 4230, 6856, 8762, 14085, 14192, 0, 0, 5689, 8563, 1644, 10942, 0, 0, 0, 3256, 0, 0,
	9326, 0, 11938, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2028, 0, 5771, 11969, 0, 0, 0, 14751, 4767,
	6558, 6833, 5854, 9442, 0, 0, 0, 8399, 0, 0, 0, 0, 1752, 5030, 0, 0, 53, 2444, 6014, 11162,
	11320, 14766, 0, 0, 434, 0, 0, 9047, 7981, 14121, 0, 0, 10290, 0, 0, 12267, 14701, 0, 0, 0, 0,
	0, 11243, 0, 0, 1737, 6288, 0, 7803, 4858, 12145, 14195, 0, 0, 0, 0, 0, 6308, 9816, 947, 3946,
	10299, 11166, 0, 0, 0, 0, 0, 9173, 0, 8219, 8362, 10235, 0, 10179, 12448, 0, 3720, 0, 0, 0, 0,
	0, 4706, 9158, 0, 0, 0, 0, 0, 0, 0, 9058, 0, 0, 148, 3176, 0, 0, 0, 0, 13982, 13128, 0, 0, 0, 0,
	0, 0, 0, 8025, 0, 0, 0, 0, 14014, 14491, 0, 3967, 0, 0, 6477, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6310,
	9836, 11380, 0, 658, 14613, 0, 13675, 0, 14621, 0, 0, 0, 5838, 12884, 228, 0, 0, 12370, 0, 0, 0,
	0, 10957, 3025, 12084, 0, 0, 3237, 11477, 8333, 8831, 8560, 13672, 14616, 0, 0, 98, 0, 0, 0, 0,
	0, 0, 11419, 3321, 6010, 0, 1076, 7491, 11083, 11994, 0, 0, 0, 0, 0, 0, 435, 0, 10827, 0, 12663,
	0, 0, 0, 6033, 0, 0, 0, 0, 1024, 0, 3160, 10387, 0, 0, 0, 0, 0, 0, 0, 14746, 0, 0, 0, 8301,
	5022, 10355, 8543, 11219, 685, 4583, 4114, 13819, 0, 562, 1710, 2710, 2748, 4774, 8875, 0, 0, 0,
	10860, 1743, 3511, 3708, 0, 13428, 1312, 1963, 5193, 12826, 3417, 0, 9142, 0, 0, 0, 841, 0, 0,
	0, 0, 13793, 0, 2727, 0, 0, 0, 3558, 0, 0, 0, 0, 0, 0, 2404, 3655, 0, 2816, 0, 6897, 4346, 0, 0,
	11973, 14164, 0, 8944, 0, 0, 0, 0, 958, 0, 0, 0, 9454, 0, 0, 10768, 0, 6577, 0, 0, 0, 8940,
	8974, 8079, 4728, 13995, 3968, 5183, 8104, 599, 1423, 0, 2251, 0, 14327, 6371, 0, 10007, 0, 0,
	0, 0, 5812, 8793, 0, 0, 14007, 1703, 3873, 4394, 0, 0, 1842, 0, 0, 4432, 5818, 0, 0, 0, 13335,
	14332, 0, 0, 10431, 0, 6933, 0, 12978, 13087, 0, 12263, 6156, 0, 0, 0, 0, 1159, 0, 0, 0, 0,
	9841, 0, 0, 0, 0, 0, 0, 0, 1445, 11140, 12640, 13910, 0, 3246, 0, 9318, 0, 0, 0, 2098, 6914, 0,
	1381, 0, 0, 7488, 9367, 0, 0, 1118, 3744, 1406, 0, 0, 0, 0, 0, 0, 0, 7022, 4635, 11705, 0, 0,
	13502, 0, 0, 0, 0, 0, 0, 0, 117, 0, 0, 0, 422, 0, 0, 7927, 0, 0, 10476, 0, 1356, 5944, 14077,
	4795, 0, 0, 0, 0, 0, 5781, 0, 0, 6903, 0, 10505, 0, 8300, 10120, 11730, 0, 0, 4348, 3954, 0,
	7108, 8867, 9243, 10654, 0, 0, 0, 0, 0, 0, 1941, 0, 0, 0, 374, 7798, 7019, 4595, 102, 0, 0,
	2963, 0, 0, 0, 0, 8351, 0, 0, 0, 0, 301, 0, 8551, 0, 0, 0, 10213, 11955, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3456, 0, 7595, 13958, 5326, 707, 2750, 0, 12442, 6684, 0, 0, 0, 0, 0, 0, 0, 0,
	11736, 0, 0, 0, 0, 0, 12026, 0, 0, 0, 0, 0, 4893, 0, 8460, 0, 5237, 0, 2133, 11224, 3991, 10995,
	11702, 0, 3022, 0, 0, 0, 2450, 0, 507, 6839, 8909, 2585, 637, 11845, 0, 9413, 14270, 0, 8074, 0,
	0, 0, 3241, 10830, 0, 0, 0, 0, 0, 8580, 10824, 0, 0, 0, 0, 10199, 0, 0, 9097, 11922, 0, 0, 6118,
	9540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13186, 371, 3941, 14732, 0, 0, 0, 0, 4202, 454, 5695, 7471, 0,
	0, 0, 1735, 4096, 6832, 7497, 8661, 0, 6128, 10297, 11363, 0, 0, 0, 0, 0, 10990, 2309, 445,
	8137, 14122, 7960, 0, 5614, 0, 0, 0, 0, 0, 4865, 0, 6326, 4949, 0, 8421, 10483, 0, 0, 0, 0, 0,
	0, 4957, 0, 0, 13727, 0, 0, 8709, 3385, 1548, 7075, 4278, 0, 0, 3427, 10567, 0, 0, 0, 13140,
	6830, 8475, 0, 13413, 11806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5866, 13019, 0, 0, 0, 0, 11190, 2807,
	14523, 0, 14449, 433, 0, 0, 8269, 13423, 0, 0, 0, 0, 0, 0, 12517, 14697, 0, 0, 11437, 62, 0,
	10137, 0, 0, 0, 1967, 0, 0, 14069, 866, 11766, 0, 0, 9253, 0, 0, 0, 0, 0, 0, 1685, 0, 0, 0, 0,
	3245, 0, 0, 0, 0, 1478, 2196, 8526, 9101, 0, 1887, 0, 409, 0, 3098, 8546, 8474, 8721, 11566,
	12308, 10494, 627, 14662, 2542, 0, 12318, 6539, 8884, 0, 8866, 0, 5797, 0, 0, 0, 0, 0, 0, 1704,
	0, 10579, 2944, 11345, 5102, 0, 0, 0, 0, 0, 0, 0, 11608, 0, 0, 0, 2642, 0, 0, 0, 7807, 12293,
	10194, 7529, 5299, 7364, 743, 13047, 12237, 0, 0, 0, 13826, 0, 0, 421, 7660, 0, 0, 0, 0, 677, 0,
	7879, 0, 13294, 0, 9163, 0, 4551, 7575, 12735, 4896, 1244, 7404, 8378, 4592, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 729, 0, 0, 2211, 13843, 4211, 5763, 0, 0, 0, 0, 8926, 13421,
	2398, 11547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7076, 1866, 3771, 5318, 9880, 5688, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7513, 251, 4125, 13129, 0, 3817, 7774, 1627, 0, 0, 14497, 3491, 5615, 0, 4403, 12724,
	13521, 14026, 0, 0, 0, 3794, 0, 0, 0, 11727, 0, 0, 0, 16, 0, 0, 9859, 10520, 9699, 0, 0, 0, 0,
	11750, 4911, 12967, 0, 4776, 455, 13737, 5304, 0, 9498, 0, 0, 0, 0, 0, 5912, 7534, 9580, 12143,
	0, 0, 13438, 0, 6115, 0, 0, 0, 0, 4723, 0, 7574, 1385, 0, 4699, 0, 0, 0, 0, 5027, 8637, 8727,
	14550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3357, 9912, 11453, 0, 13013, 0, 0, 0, 0, 0, 0, 7222, 0, 0, 0,
	9381, 11064, 9850, 0, 14088, 0, 0, 11237, 4255, 0, 402, 869, 9720, 4268, 14134, 0, 0, 7775,
	9804, 0, 0, 0, 0, 11896, 0, 14226, 0, 0, 4494, 7949, 12927, 747, 8393, 10059, 5443, 10979, 1314,
	5317, 9238, 3597, 9293, 9845, 6361, 0, 0, 0, 0, 0, 11790, 0, 0, 0, 0, 0, 0, 7866, 12164, 0,
	3531, 0, 0, 2722, 0, 6066, 0, 10784, 1932, 11059, 12309, 12168, 10949, 0, 0, 0, 12744, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9433, 4036, 8754, 5939, 11346, 2532, 14177, 0, 4358, 4811, 0, 0,
	0, 0, 0, 0, 0, 0, 3431, 0, 0, 0, 7000, 0, 0, 0, 0, 0, 13835, 1855, 9119, 0, 11318, 0, 0, 0,
	12389, 0, 0, 10814, 0, 10126, 0, 13759, 0, 4083, 2819, 0, 620, 8571, 0, 0, 899, 5173, 0, 0, 0,
	0, 0, 0, 6302, 13337, 332, 7188, 13822, 11626, 14660, 12069, 966, 0, 0, 63, 12079, 12532, 3777,
	0, 13634, 0, 12918, 7928, 0, 0, 0, 0, 8186, 12310, 9501, 982, 0, 253, 4217, 6374, 8893, 0, 0, 0,
	0, 0, 3365, 0, 0, 0, 0, 0, 0, 2773, 9655, 8534, 10429, 11777, 13780, 0, 0, 0, 0, 0, 0, 12815,
	12850, 3580, 8682, 0, 0, 0, 12521, 6825, 0, 0, 0, 3665, 14404, 0, 0, 0, 11802, 11033, 0, 0, 0,
	4902, 0, 0, 0, 11065, 0, 1382, 0, 13296, 0, 0, 0, 0, 0, 0, 0, 11586, 0, 0, 0, 7, 3277, 391,
	13496, 0, 0, 10630, 5267, 8541, 14210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 546, 12400, 0, 94, 8931,
	674, 0, 0, 0, 9121, 12691, 0, 0, 12538, 0, 0, 4849, 4234, 5506, 0, 0, 0, 1320, 0, 0, 0, 0, 7147,
	0, 0, 0, 0, 0, 7227, 0, 0, 12108, 0, 0, 349, 7373, 9641, 447, 11650, 0, 0, 4963, 0, 565, 0, 0,
	0, 1389, 0, 259, 6032, 0, 0, 0, 7372, 40, 0, 10705, 0, 13032, 0, 13297, 8913, 0, 0, 12823,
	13157, 7768, 5989, 12425, 0, 3747, 0, 3885, 0, 10398, 0, 0, 938, 9406, 0, 10877, 0, 0, 13900,
	14698, 0, 0, 2590, 9871, 9936, 8514, 0, 0, 0, 7400, 0, 0, 0, 9862, 10721, 6293, 3076, 10358,
	13346, 5901, 0, 6263, 9741, 0, 0, 0, 8880, 0, 0, 11277, 0, 0, 0, 0, 13319, 0, 9971, 0, 0, 8159,
	0, 0, 0, 0, 0, 0, 14337, 0, 0, 13978, 0, 0, 3120, 13504, 11551, 7198, 4995, 9335, 11604, 67,
	3361, 5561, 12348, 14386, 0, 0, 6803, 10610, 0, 0, 0, 0, 8452, 0, 0, 4415, 0, 0, 0, 0, 0, 1578,
	4548, 13191, 10492, 4599, 0, 0, 10707, 2892, 2984, 12016, 10481, 0, 6975, 0, 0, 733, 10661,
	7146, 0, 4084, 0, 0, 0, 0, 5766, 10182, 2876, 4937, 9782, 10656, 12192, 13371, 13520, 12759, 0,
	0, 9810, 12848, 7830, 11118, 0, 0, 0, 0, 0, 8995, 3667, 0, 0, 3841, 0, 6972, 8552, 0, 0, 1502,
	7776, 10100, 5984, 14029, 8681, 0, 4743, 0, 0, 13580, 0, 13828, 0, 0, 10523, 0, 0, 4237, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 6510, 2115, 10616, 10847, 12725, 0, 0, 0, 0, 8034, 4024, 7845, 0, 10881,
	14311, 5125, 0, 6572, 0, 14450, 0, 9948, 0, 0, 14100, 0, 0, 0, 0, 4262, 9152, 14735, 0, 0, 2768,
	0, 628, 1695, 8402, 0, 0, 0, 0, 673, 0, 1465, 12034, 0, 0, 1873, 2858, 8772, 7587, 2907, 858,
	11692, 6279, 13247, 10725, 4055, 4017, 12469, 13583, 0, 1839, 6660, 9510, 0, 7820, 0, 8180,
	11246, 0, 0, 13207, 0, 0, 0, 381, 0, 0, 0, 0, 0, 4049, 6973, 0, 0, 11022, 3299, 7954, 0, 7542,
	0, 12872, 0, 0, 0, 0, 4657, 0, 0, 13004, 7321, 0, 7751, 0, 0, 0, 0, 0, 7710, 0, 0, 0, 5088,
	3125, 0, 4634, 0, 0, 0, 4391, 4512, 12654, 7141, 0, 0, 0, 273, 0, 14355, 9178, 0, 0, 5899, 7462,
	0, 0, 7161, 10458, 0, 0, 3315, 8791, 2212, 11386, 13794, 3304, 13810, 0, 0, 0, 9515, 0, 777,
	8392, 0, 10175, 12163, 0, 6857, 0, 4032, 0, 1430, 3721, 0, 0, 0, 0, 0, 4263, 0, 0, 0, 9874,
	11023, 8187, 0, 0, 9380, 4428, 0, 0, 6345, 755, 14262, 0, 6922, 0, 0, 0, 0, 6382, 0, 299, 0,
	2080, 3541, 5672, 7958, 12657, 0, 8367, 0, 6276, 0, 0, 0, 3559, 0, 0, 0, 13571, 0, 0, 0, 0, 0,
	0, 0, 13684, 6915, 2183, 4733, 5881, 3086, 8692, 586, 10907, 0, 8779, 4269, 5543, 1876, 8811, 0,
	0, 0, 13913, 0, 0, 0, 0, 0, 3209, 8900, 4658, 0, 0, 1153, 14464, 0, 1205, 11188, 12512, 0, 0,
	10983, 0, 180, 4764, 8901, 11298, 10935, 13562, 11753, 7739, 0, 0, 0, 0, 2145, 5004, 10663,
	7935, 0, 3878, 0, 5355, 0, 0, 0, 1827, 0, 0, 0, 0, 0, 11313, 0, 8506, 9825, 0, 13988, 6515, 0,
	0, 4214, 0, 0, 4597, 0, 0, 4427, 0, 0, 0, 0, 0, 0, 0, 7541, 555, 1060, 9003, 6980, 12881, 14173,
	0, 0, 0, 4956, 7604, 359, 7049, 12817, 0, 0, 0, 0, 0, 5791, 0, 0, 0, 0, 0, 7172, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1265, 1396, 2812, 6287, 4094, 8885, 0, 0, 0, 0, 0, 0, 0, 7919, 0, 0, 0, 0, 0, 0, 0,
	5021, 0, 0, 0, 2737, 0, 13051, 0, 0, 0, 0, 6213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11457, 2509,
	5350, 5611, 1347, 0, 10895, 0, 1274, 7837, 0, 14695, 284, 4005, 0, 0, 13159, 0, 0, 5562, 3368,
	0, 0, 0, 0, 0, 10945, 6270, 0, 2733, 4215, 0, 0, 0, 3510, 0, 7254, 3411, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 6925, 0, 0, 6604, 0, 0, 0, 2601, 0, 0, 0, 0, 0, 0, 0, 9991, 14287, 2034, 14410, 9952,
	12531, 0, 0, 0, 290, 2933, 13650, 5651, 11866, 4510, 64, 0, 7624, 0, 13656, 12445, 0, 0, 0,
	1598, 7276, 11657, 5287, 13695, 7097, 0, 4367, 9260, 14480, 0, 0, 5512, 10124, 0, 0, 1758, 2117,
	3748, 13906, 0, 0, 0, 0, 0, 9166, 0, 4128, 0, 11220, 2226, 0, 12301, 12676, 0, 0, 0, 506, 0, 0,
	0, 5294, 3835, 2399, 1146, 8878, 10650, 5077, 0, 0, 8624, 10555, 927, 14682, 6294, 0, 0, 1529,
	3275, 3877, 4281, 13481, 14072, 9225, 13327, 0, 0, 0, 0, 11058, 9523, 1788, 0, 0, 0, 10433, 0,
	0, 13755, 0, 4235, 3749, 0, 0, 12199, 13861, 4621, 5905, 9951, 14531, 7814, 0, 1607, 0, 0, 0, 0,
	0, 0, 5031, 0, 3988, 0, 0, 0, 0, 0, 1625, 12201, 11647, 0, 0, 7428, 0, 0, 5830, 718, 6712,
	12665, 0, 0, 0, 0, 1066, 14516, 0, 0, 10529, 0, 12014, 0, 7298, 0, 0, 0, 5722, 0, 0, 0, 0, 0, 0,
	12007, 9528, 0, 0, 0, 0, 2460, 13526, 3732, 0, 0, 0, 698, 0, 0, 7089, 0, 3329, 0, 0, 0, 0,
	11105, 0, 6162, 0, 0, 0, 14110, 0, 12686, 14370, 0, 0, 702, 2473, 0, 0, 0, 13363, 0, 0, 0, 1646,
	0, 0, 0, 14074, 3324, 0, 10052, 0, 0, 0, 0, 0, 0, 1852, 2762, 1843, 1600, 3113, 8151, 9713,
	11646, 10652, 10519, 0, 0, 0, 3990, 0, 0, 0, 0, 0, 1701, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9760, 0, 0,
	0, 0, 0, 0, 4928, 494, 0, 0, 10359, 0, 0, 11405, 0, 10978, 0, 12897, 0, 0, 3579, 4989, 8372,
	4640, 11044, 13786, 0, 0, 0, 8158, 0, 0, 5841, 7893, 12561, 0, 0, 0, 0, 5198, 0, 9765, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 7322, 0, 0, 0, 1583, 0, 11841, 0, 0, 0, 0, 558, 1044, 0, 11611, 8344,
	0, 0, 9450, 0, 9823, 0, 9726, 0, 0, 13012, 5076, 4337, 8711, 3191, 0, 0, 0, 0, 0, 2767, 3060,
	8287, 9545, 0, 0, 0, 0, 7802, 0, 3599, 0, 0, 10592, 6556, 13098, 0, 7115, 0, 9134, 0, 3336,
	6103, 10404, 5345, 0, 5795, 0, 0, 0, 0, 5200, 13158, 3305, 4734, 3542, 10628, 3077, 0, 0, 0, 0,
	0, 7468, 12216, 0, 3557, 10019, 4161, 14748, 4845, 12479, 0, 0, 0, 691, 6257, 6599, 11708, 0, 0,
	12779, 6815, 2329, 7465, 9043, 9147, 9232, 9313, 7055, 12808, 13130, 0, 356, 4124, 6875, 7959,
	229, 0, 0, 0, 3351, 8752, 0, 0, 0, 0, 0, 0, 14443, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 0, 0,
	0, 0, 0, 11880, 111, 11476, 0, 0, 0, 5359, 6710, 6081, 2662, 11858, 1560, 8679, 0, 12586, 13476,
	0, 0, 0, 856, 4284, 1469, 13100, 13288, 0, 11552, 0, 0, 11030, 0, 0, 0, 5343, 0, 0, 0, 0, 0,
	10712, 0, 0, 0, 0, 0, 0, 0, 2826, 5177, 9856, 12395, 0, 0, 0, 0, 0, 0, 0, 5214, 0, 0, 7054,
	1240, 0, 0, 12343, 0, 0, 1611, 0, 0, 0, 0, 2795, 8473, 109, 11451, 0, 10031, 0, 0, 6267, 14180,
	5093, 8771, 13922, 0, 0, 0, 1130, 11461, 0, 0, 0, 0, 0, 0, 0, 0, 8939, 0, 0, 0, 5099, 9518,
	11187, 0, 11134, 0, 0, 5151, 10546, 6781, 0, 0, 4062, 3121, 0, 0, 10452, 4683, 0, 8459, 0, 0, 0,
	0, 6917, 2249, 3832, 0, 0, 13244, 3577, 7948, 13699, 6196, 8276, 11227, 4698, 6735, 12200,
	14707, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13017, 0, 0, 0, 0, 2026, 0, 5508, 10165, 14260, 0, 0, 9183,
	7750, 10151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2410, 10908, 1155, 2960, 0, 0, 2253, 4025, 6757, 0,
	9999, 1236, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12596, 9920, 6963, 10108, 0, 8925, 0, 1304, 14170,
	900, 2149, 3834, 4433, 7945, 0, 7509, 10306, 0, 0, 12597, 0, 11436, 10977, 11357, 1665, 2091, 0,
	5113, 8960, 0, 0, 0, 0, 0, 9654, 5653, 11468, 12205, 5330, 5303, 12556, 2605, 13487, 0, 466,
	2939, 3803, 0, 0, 12693, 6168, 10374, 2208, 6295, 2663, 6808, 1859, 0, 9513, 13473, 14379, 0, 0,
	0, 0, 0, 0, 9725, 0, 0, 0, 0, 9535, 0, 0, 0, 0, 1384, 0, 0, 4069, 0, 12642, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 14390, 12484, 13881, 0, 0, 0, 0, 761, 4371, 8247, 6528, 0, 0, 5378, 13773, 0, 0, 11659, 0,
	4104, 10055, 545, 4437, 0, 9931, 0, 0, 0, 3624, 0, 0, 0, 1572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	9315, 0, 0, 0, 7971, 12833, 0, 0, 10106, 0, 0, 0, 0, 0, 0, 0, 10215, 9464, 7821, 0, 0, 0, 0, 0,
	0, 3168, 0, 0, 0, 6998, 2457, 0, 0, 0, 3271, 0, 3826, 5716, 0, 0, 11032, 0, 12141, 0, 6444,
	7762, 10439, 13187, 4395, 1532, 1206, 3451, 6468, 10773, 0, 3682, 0, 5902, 12228, 0, 0, 0, 0, 0,
	0, 10702, 13229, 4459, 5194, 9774, 12913, 0, 0, 0, 0, 13693, 0, 0, 0, 0, 2291, 1498, 8539,
	11038, 2035, 13621, 13937, 10103, 0, 0, 4189, 9235, 0, 0, 0, 235, 9236, 12661, 10304, 829, 0, 0,
	6306, 0, 7082, 0, 3136, 4686, 8193, 8397, 8919, 9549, 2671, 10301, 3031, 0, 0, 0, 0, 2131, 0,
	9675, 283, 4213, 5395, 14233, 504, 0, 0, 0, 795, 10733, 0, 0, 0, 0, 1632, 3034, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4538, 7112, 0, 7780, 0, 0, 0, 3617, 0, 0, 0, 13985, 0, 0, 0, 0, 9555, 2349, 0, 0, 0,
	0, 2893, 0, 0, 0, 8253, 0, 4880, 879, 0, 0, 9361, 0, 593, 4801, 10975, 11823, 0, 0, 0, 0, 3362,
	9658, 0, 5835, 0, 0, 0, 1700, 5110, 0, 5744, 0, 0, 0, 5444, 0, 10980, 3167, 6935, 937, 10931, 0,
	4193, 3866, 5859, 11218, 0, 0, 0, 10947, 0, 0, 652, 8549, 3948, 1247, 0, 0, 14421, 0, 0, 0, 0,
	0, 0, 11425, 0, 3344, 14278, 13429, 0, 0, 1077, 0, 0, 0, 0, 0, 0, 0, 0, 6086, 14498, 0, 4763,
	8108, 10986, 12440, 6956, 9341, 0, 11924, 3890, 14215, 0, 2069, 0, 11830, 13059, 1563, 12828, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 11124, 5042, 13449, 13575, 0, 0, 0, 0, 11214, 0, 0, 3498, 7239, 4606,
	8189, 9947, 10666, 0, 8123, 0, 0, 11412, 0, 4688, 13498, 0, 11724, 13804, 0, 12818, 10132,
	10582, 700, 6405, 8244, 11782, 13232, 0, 0, 0, 0, 0, 14420, 11186, 0, 0, 2469, 0, 0, 0, 5600,
	6385, 4926, 6127, 9548, 0, 0, 0, 0, 0, 0, 0, 0, 10262, 12590, 0, 0, 0, 14733, 0, 0, 4627, 8841,
	5092, 10786, 10831, 0, 0, 441, 218, 4942, 782, 0, 923, 0, 0, 1681, 6417, 0, 0, 12323, 1950, 0,
	14365, 0, 8234, 9248, 13474, 0, 1429, 0, 0, 0, 0, 3347, 0, 0, 0, 3442, 0, 12459, 2749, 8100, 0,
	0, 0, 0, 0, 0, 2926, 6440, 0, 0, 0, 4744, 8021, 10134, 14141, 0, 0, 0, 2148, 0, 0, 0, 7860,
	2470, 13259, 0, 5247, 5259, 10173, 0, 0, 0, 0, 12684, 3812, 0, 334, 6618, 14677, 1462, 7735,
	3165, 2192, 9340, 11721, 0, 10698, 4992, 10264, 0, 0, 6473, 0, 6802, 0, 8784, 0, 0, 0, 0, 12739,
	7137, 8918, 13697, 9065, 0, 0, 1833, 0, 0, 0, 0, 0, 0, 0, 0, 13462, 14720, 0, 7936, 12765, 0, 0,
	0, 0, 214, 4848, 10833, 12515, 0, 0, 4499, 11788, 1810, 9521, 4667, 5683, 13523, 0, 0, 0, 0,
	5104, 4704, 6565, 6702, 11122, 13528, 2082, 7503, 0, 1374, 0, 2299, 0, 1904, 0, 0, 0, 10371, 0,
	0, 0, 5711, 12157, 5877, 0, 0, 10570, 8030, 0, 10516, 13274, 0, 0, 2772, 0, 9140, 4058, 0, 364,
	6068, 11633, 8190, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1868, 10310, 10659, 11889, 0, 13073, 0, 3215, 0,
	0, 7155, 0, 6163, 0, 408, 4073, 728, 13560, 14473, 0, 10083, 2894, 6457, 0, 0, 4287, 4089, 0,
	11500, 0, 0, 12855, 0, 0, 0, 0, 0, 0, 12339, 0, 0, 0, 0, 0, 4224, 0, 0, 0, 0, 0, 3392, 4843, 0,
	0, 0, 0, 0, 0, 0, 4188, 1353, 11276, 0, 0, 0, 0, 4946, 9176, 2046, 0, 5630, 11501, 0, 12180, 0,
	0, 2713, 0, 0, 0, 0, 0, 7460, 0, 2841, 1638, 4558, 737, 0, 0, 0, 0, 3203, 8235, 0, 10785, 12784,
	0, 0, 0, 0, 0, 0, 0, 0, 14219, 13877, 712, 0, 0, 0, 0, 11467, 0, 0, 711, 0, 0, 0, 2045, 0, 0, 0,
	0, 0, 12350, 0, 0, 5575, 0, 0, 0, 0, 13865, 6977, 3393, 0, 14736, 8170, 0, 4806, 0, 0, 0, 0,
	3664, 10459, 3982, 5312, 5535, 12508, 7177, 14487, 14528, 2517, 13029, 0, 12260, 2140, 223,
	13669, 0, 0, 0, 9789, 0, 14771, 0, 0, 0, 1388, 0, 5915, 10325, 13026, 14363, 8169, 0, 0, 4132,
	0, 3719, 0, 0, 0, 13105, 3529, 4327, 11066, 4470, 5557, 4711, 6337, 1441, 5621, 7793, 1664,
	2049, 6692, 0, 0, 0, 0, 0, 0, 2742, 10846, 7817, 6325, 8468, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4319,
	23, 0, 2025, 13993, 0, 11699, 10417, 11414, 0, 0, 0, 0, 0, 0, 0, 0, 1642, 0, 0, 2024, 11895,
	8595, 0, 978, 0, 13035, 0, 11087, 12467, 0, 0, 0, 0, 1447, 11359, 0, 14561, 7031, 0, 0, 4586,
	3338, 12546, 0, 7991, 0, 0, 0, 14395, 0, 0, 3235, 0, 3276, 13543, 5045, 9005, 8463, 4474, 14138,
	0, 11031, 0, 8489, 14704, 0, 0, 0, 0, 0, 2397, 14075, 0, 699, 0, 0, 5916, 0, 14724, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11430, 0, 0, 2077, 0, 0, 50, 8294, 6777, 0, 2424, 0, 0, 13930, 0,
	0, 0, 0, 0, 0, 10759, 0, 0, 195, 7345, 0, 0, 6750, 0, 13168, 6297, 10219, 2161, 13867, 0, 0, 0,
	0, 0, 3372, 8316, 0, 0, 0, 10104, 338, 3023, 126, 12170, 6427, 0, 0, 0, 5607, 0, 0, 0, 0, 0,
	7314, 0, 0, 4347, 0, 0, 0, 0, 0, 0, 12889, 0, 0, 0, 5276, 0, 7476, 717, 6407, 5353, 12249, 8260,
	875, 13610, 14216, 2614, 0, 0, 0, 0, 0, 0, 2656, 5720, 11295, 0, 0, 0, 0, 0, 3314, 0, 0, 0, 0,
	8649, 11474, 0, 0, 475, 0, 9679, 0, 0, 0, 11842, 1414, 0, 3546, 0, 11524, 0, 12060, 0, 14302,
	1835, 14299, 0, 0, 913, 9563, 0, 0, 0, 0, 4662, 0, 0, 0, 0, 0, 13236, 9865, 13707, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4456, 7703, 0, 10905, 12214, 0, 5197, 0, 0, 0, 0, 0, 0, 1125, 12322, 0,
	0, 0, 6769, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6372, 0, 14559, 3845, 1082, 4808, 0, 6761, 0,
	1914, 0, 0, 10343, 0, 3875, 10056, 0, 0, 0, 0, 11109, 0, 0, 2672, 0, 0, 0, 12093, 0, 0, 0, 6317,
	6543, 5524, 9833, 10964, 11958, 8665, 8207, 13048, 13573, 0, 0, 0, 11342, 0, 0, 9737, 12710, 0,
	0, 0, 12593, 0, 0, 0, 583, 6024, 0, 0, 0, 0, 0, 7094, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3396, 0, 0, 0,
	0, 13538, 0, 0, 0, 0, 10478, 0, 0, 0, 10635, 9286, 0, 0, 0, 12839, 2158, 0, 0, 0, 0, 0, 14728,
	0, 0, 0, 0, 1454, 7702, 0, 0, 3661, 6689, 8075, 9625, 13915, 13049, 0, 0, 0, 0, 0, 1100, 3926,
	3993, 0, 0, 9777, 0, 0, 416, 3413, 12486, 13730, 11304, 4035, 0, 12307, 0, 0, 0, 11084, 0, 0,
	578, 5910, 5946, 0, 0, 0, 6502, 7134, 10527, 11302, 11133, 13716, 0, 0, 5894, 13450, 0, 0, 0,
	4266, 1637, 0, 7861, 4192, 1480, 1569, 2562, 11598, 10653, 12203, 14767, 0, 0, 7711, 13182, 0,
	7278, 0, 8236, 0, 0, 0, 13944, 0, 9998, 0, 4040, 6395, 0, 0, 3984, 0, 0, 1729, 2238, 4901, 6509,
	14653, 0, 0, 14285, 0, 0, 0, 0, 3971, 0, 0, 0, 0, 0, 8326, 0, 0, 12325, 0, 0, 0, 0, 0, 0, 14741,
	2314, 0, 1622, 0, 0, 13251, 0, 0, 0, 1422, 12012, 9346, 0, 0, 0, 0, 0, 4691, 0, 0, 7873, 0,
	11616, 0, 0, 7856, 7104, 0, 0, 0, 0, 0, 0, 12112, 13886, 8712, 7871, 0, 9729, 7117, 6222, 9635,
	0, 0, 6029, 0, 0, 0, 986, 3279, 0, 0, 4010, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4308, 9250, 0, 7955,
	0, 0, 0, 0, 90, 13006, 0, 6744, 0, 14196, 3287, 11368, 3211, 11068, 0, 0, 0, 0, 0, 6313, 11898,
	0, 2408, 9451, 0, 11991, 0, 10114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12038, 0, 0, 0, 5103, 0, 0, 9533,
	4904, 0, 0, 0, 0, 0, 885, 0, 0, 0, 12057, 12418, 14095, 0, 0, 0, 14162, 7164, 0, 0, 0, 12915, 0,
	0, 4028, 11879, 0, 0, 274, 0, 0, 489, 0, 0, 0, 0, 0, 0, 0, 0, 11943, 12620, 0, 12078, 12846,
	13354, 0, 0, 10152, 321, 2228, 5266, 5641, 9353, 5491, 4136, 0, 0, 0, 0, 0, 4349, 5564, 2010,
	3619, 9224, 11408, 0, 8685, 13620, 6736, 0, 0, 0, 1403, 8466, 9332, 152, 9503, 0, 5759, 12387,
	14530, 0, 2673, 3340, 886, 1709, 9159, 10353, 6232, 9509, 14053, 0, 3494, 0, 0, 11309, 0, 0, 0,
	0, 701, 0, 8729, 0, 0, 0, 8673, 3495, 0, 0, 0, 0, 14522, 0, 0, 0, 0, 0, 0, 3975, 0, 9057, 0, 0,
	1390, 1496, 13124, 0, 0, 2670, 7017, 7020, 2241, 0, 0, 0, 5347, 0, 4755, 10240, 0, 0, 6645,
	7815, 10195, 0, 0, 0, 0, 10713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12286, 4883, 10456, 9255,
	2790, 9909, 10928, 13833, 14039, 12514, 7953, 0, 3637, 0, 0, 9388, 0, 656, 3574, 0, 7336, 0,
	11480, 11385, 0, 0, 0, 2361, 10882, 0, 5360, 6387, 2435, 0, 0, 0, 12349, 4726, 5261, 9155,
	10508, 7459, 6553, 7121, 8419, 9649, 529, 10852, 0, 0, 0, 1596, 0, 3750, 0, 7504, 0, 0, 0, 8848,
	0, 0, 0, 10871, 0, 0, 0, 0, 10742, 10444, 0, 0, 0, 0, 0, 7341, 12492, 13221, 13564, 1419, 0,
	7163, 3144, 400, 7853, 9002, 10709, 0, 0, 0, 0, 0, 9407, 9925, 788, 0, 0, 0, 0, 0, 0, 11698, 0,
	0, 0, 0, 0, 1111, 0, 0, 0, 6028, 0, 0, 9918, 0, 0, 9165, 9994, 0, 0, 0, 5003, 3139, 5422, 9270,
	12950, 14006, 11060, 14063, 602, 14341, 0, 10227, 0, 0, 11282, 0, 0, 12129, 13308, 0, 5675, 0,
	0, 0, 3585, 11231, 0, 0, 3816, 0, 0, 0, 0, 0, 0, 13446, 426, 14760, 0, 0, 0, 9761, 0, 5058, 0,
	0, 0, 0, 0, 1409, 0, 0, 13895, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8210, 0, 0, 0, 7260, 0,
	3906, 8778, 0, 0, 0, 0, 0, 11382, 0, 0, 0, 0, 0, 7979, 0, 0, 0, 5423, 13766, 14096, 0, 11420, 0,
	0, 12018, 0, 0, 0, 9763, 0, 5549, 285, 3772, 0, 0, 471, 0, 0, 0, 13671, 0, 0, 752, 6292, 7885,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 213, 0, 0, 0, 0, 496, 7747, 0, 0, 10119, 0, 2468, 3863, 7229, 13046,
	13084, 14193, 0, 0, 5467, 0, 1912, 2334, 4004, 10367, 13341, 0, 0, 1894, 9198, 0, 6500, 0, 0, 0,
	0, 0, 1475, 0, 0, 6397, 12382, 5581, 10017, 8608, 6459, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4727,
	9771, 10116, 0, 0, 0, 0, 14257, 1194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8695, 13816, 0, 0, 0, 11462,
	5831, 7967, 1003, 0, 0, 0, 0, 8176, 0, 11330, 1645, 1446, 4297, 5196, 9174, 9681, 10192, 6138,
	11146, 11274, 14580, 0, 0, 0, 9021, 13066, 0, 0, 0, 11548, 8037, 0, 0, 12842, 0, 8524, 0, 0, 0,
	0, 1093, 10998, 0, 0, 10368, 0, 0, 5669, 13233, 11944, 0, 11479, 0, 0, 0, 0, 12333, 0, 0, 459,
	0, 0, 11110, 1659, 0, 0, 11697, 10267, 0, 395, 13367, 0, 13983, 2219, 5622, 14256, 0, 0, 0, 0,
	4022, 9223, 0, 0, 0, 7907, 0, 0, 0, 0, 0, 0, 0, 0, 680, 1934, 2630, 0, 12102, 0, 10848, 18,
	13118, 11507, 14641, 642, 0, 0, 0, 0, 5176, 13500, 7832, 8248, 0, 9913, 0, 0, 0, 14614, 6249,
	4353, 0, 0, 0, 0, 0, 11792, 0, 0, 0, 0, 0, 5593, 0, 4381, 0, 8095, 3133, 4063, 8655, 9157, 3066,
	6161, 2913, 3516, 11050, 0, 0, 0, 0, 0, 0, 9390, 10281, 10394, 0, 0, 0, 4450, 0, 3220, 12217, 0,
	0, 0, 105, 7311, 3346, 0, 0, 0, 1829, 0, 86, 794, 12894, 3676, 0, 0, 0, 0, 0, 748, 5721, 13239,
	0, 0, 0, 0, 0, 5486, 0, 0, 0, 0, 0, 0, 3641, 0, 0, 8280, 0, 0, 607, 12581, 0, 0, 0, 0, 6119, 0,
	0, 7561, 1582, 8631, 0, 0, 10974, 8081, 12998, 6988, 414, 2101, 0, 2576, 4557, 8509, 0, 0, 0,
	2741, 0, 0, 0, 0, 6380, 7448, 3461, 10537, 12351, 12943, 5867, 0, 13262, 10736, 0, 0, 0, 0, 0,
	0, 0, 4803, 0, 0, 0, 6708, 0, 0, 0, 10397, 1257, 13360, 0, 3706, 0, 0, 0, 0, 0, 14538, 10528,
	2172, 5408, 0, 5271, 0, 0, 0, 149, 0, 0, 3325, 10740, 0, 0, 0, 0, 0, 0, 7642, 6290, 11844, 9231,
	12460, 8521, 0, 0, 0, 0, 11450, 0, 9630, 0, 403, 9371, 0, 5982, 10898, 4839, 6346, 1067, 11797,
	13230, 0, 0, 0, 12812, 5629, 13758, 0, 10543, 0, 3886, 0, 7998, 0, 0, 0, 13224, 0, 0, 8482, 0,
	9421, 0, 0, 0, 0, 0, 0, 0, 0, 5895, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12745, 2097, 10391,
	9687, 5504, 5425, 12634, 0, 0, 0, 0, 0, 0, 0, 11396, 2256, 0, 8354, 0, 0, 0, 0, 11553, 3134,
	10719, 11545, 7585, 14792, 0, 0, 0, 10840, 598, 13625, 0, 0, 0, 0, 0, 0, 12888, 0, 0, 5762,
	6526, 8380, 0, 0, 0, 0, 11106, 0, 12159, 12660, 0, 0, 0, 0, 5743, 0, 1518, 13642, 0, 0, 10044,
	0, 1412, 6333, 0, 3528, 9537, 0, 0, 5370, 7556, 4600, 9892, 10084, 11289, 13832, 7586, 8777,
	11628, 0, 0, 2341, 9803, 4310, 10201, 0, 0, 3216, 10464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5898, 0, 0,
	0, 5964, 5526, 0, 10206, 0, 2418, 0, 0, 1455, 0, 4851, 0, 0, 0, 0, 0, 10730, 7501, 0, 6064,
	7720, 0, 0, 0, 0, 4273, 9861, 1923, 0, 0, 0, 0, 2708, 14380, 8830, 0, 0, 5301, 0, 0, 0, 0, 4741,
	0, 0, 0, 8533, 0, 1116, 0, 0, 8441, 0, 0, 0, 11020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3204, 0,
	0, 0, 0, 0, 0, 0, 5913, 0, 0, 12274, 0, 0, 0, 3896, 11649, 0, 0, 7230, 12973, 9682, 12917, 0,
	13490, 0, 0, 288, 8817, 0, 0, 0, 0, 0, 8874, 11104, 0, 9643, 0, 0, 0, 0, 10000, 0, 4817, 0,
	12458, 0, 0, 10234, 0, 0, 0, 0, 1525, 14358, 1871, 0, 0, 0, 194, 9534, 0, 4903, 6072, 0, 8934,
	11558, 0, 0, 0, 0, 0, 0, 5424, 9387, 0, 0, 8578, 2310, 0, 0, 0, 8996, 2218, 4148, 8973, 0,
	10482, 0, 0, 0, 4359, 0, 0, 0, 0, 13566, 5544, 9637, 0, 8002, 0, 8440, 0, 0, 1136, 4165, 4488,
	11333, 0, 1379, 10999, 0, 3147, 0, 1655, 9788, 10796, 6073, 0, 0, 0, 0, 7021, 0, 0, 2935, 3472,
	0, 0, 0, 0, 0, 0, 0, 0, 2920, 0, 0, 2386, 10087, 0, 2420, 0, 0, 0, 0, 0, 14629, 0, 0, 8257,
	11888, 0, 0, 9438, 14034, 12161, 0, 0, 0, 0, 6330, 0, 0, 0, 3584, 10870, 0, 5457, 3398, 0, 2275,
	0, 0, 0, 4685, 0, 0, 0, 0, 484, 2723, 4496, 6254, 8577, 9292, 10303, 4867, 0, 7800, 12088,
	14190, 0, 12633, 13509, 0, 0, 11535, 0, 9628, 2203, 13798, 0, 12090, 0, 11745, 10282, 0, 11728,
	0, 0, 0, 0, 12534, 0, 1747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6579, 0, 0, 7923, 0, 0, 0, 0, 0, 754, 0,
	0, 0, 0, 10242, 0, 0, 0, 0, 0, 0, 556, 10088, 0, 6697, 4638, 0, 0, 4663, 0, 0, 6025, 2712,
	11956, 8306, 0, 0, 0, 0, 0, 0, 0, 11540, 0, 0, 0, 0, 0, 0, 9357, 10714, 11854, 5754, 0, 0, 2818,
	13220, 0, 0, 11963, 0, 0, 1538, 2851, 5715, 0, 0, 5514, 12774, 0, 0, 4377, 0, 12976, 8548, 0,
	8797, 0, 0, 0, 0, 0, 0, 0, 12696, 0, 0, 0, 10253, 4154, 883, 2553, 0, 0, 0, 0, 0, 0, 4950, 7249,
	0, 0, 0, 0, 0, 4518, 0, 853, 14442, 6046, 0, 190, 4897, 14424, 12749, 14783, 0, 1311, 12847, 0,
	0, 7059, 14664, 0, 954, 509, 8462, 0, 0, 10788, 329, 0, 0, 0, 5645, 0, 0, 537, 5776, 10118,
	13331, 12196, 14643, 0, 0, 0, 0, 0, 11817, 0, 0, 0, 0, 0, 2546, 0, 12244, 930, 4746, 0, 0,
	14594, 5872, 0, 0, 0, 0, 6671, 12778, 0, 1848, 3538, 1902, 2705, 13643, 0, 1483, 11723, 0,
	10060, 8750, 0, 0, 0, 0, 0, 0, 2439, 1332, 2902, 10023, 4006, 570, 835, 14467, 14750, 0, 11627,
	4037, 0, 921, 0, 0, 12273, 0, 0, 0, 0, 0, 12964, 0, 8292, 8323, 13601, 8019, 10197, 7289, 8458,
	10489, 6508, 0, 1555, 12785, 0, 12790, 14722, 9425, 12085, 0, 5560, 2696, 0, 4831, 4960, 5959,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 5969, 3378, 14188, 0, 0, 0, 5404, 0, 0, 1832, 9233, 0, 0, 0, 0, 0, 0,
	0, 0, 9268, 9355, 13454, 13948, 0, 0, 0, 8131, 0, 0, 0, 0, 0, 6492, 14400, 8251, 0, 0, 0, 0,
	13460, 8739, 0, 2059, 7850, 3105, 4333, 10015, 0, 6551, 0, 0, 0, 0, 0, 977, 7698, 8001, 0, 1971,
	13123, 0, 0, 976, 14548, 0, 0, 0, 0, 758, 14667, 0, 13271, 0, 0, 0, 1663, 0, 0, 6338, 0, 0,
	13169, 13842, 0, 0, 0, 0, 0, 10033, 3905, 10335, 4626, 2609, 601, 11763, 0, 0, 0, 0, 0, 2621, 0,
	0, 4093, 1098, 10780, 14002, 0, 0, 0, 13868, 5893, 0, 0, 0, 10075, 0, 0, 0, 0, 1336, 2853, 2681,
	9928, 12518, 12723, 0, 9661, 0, 3290, 0, 14645, 0, 14158, 0, 0, 0, 4018, 3333, 3627, 0, 0, 0, 0,
	0, 0, 2770, 0, 11746, 0, 0, 0, 11424, 0, 14130, 4476, 2056, 4594, 8418, 3055, 8722, 11472, 0,
	10414, 0, 0, 6206, 3840, 0, 9044, 0, 0, 72, 8437, 11743, 0, 0, 0, 0, 9423, 0, 0, 0, 0, 8858, 0,
	0, 13314, 0, 8653, 0, 0, 0, 10539, 0, 5244, 0, 0, 10362, 0, 5625, 6253, 10226, 0, 0, 0, 0, 3402,
	0, 376, 0, 498, 0, 0, 0, 3316, 0, 12096, 0, 0, 8206, 0, 1207, 0, 0, 0, 12638, 0, 0, 0, 0, 14577,
	10500, 0, 0, 12055, 0, 0, 0, 0, 0, 0, 4253, 10837, 0, 0, 0, 0, 0, 0, 0, 0, 5745, 6582, 6369,
	6824, 3889, 8993, 5255, 0, 0, 5142, 6711, 2312, 0, 8092, 0, 3265, 8984, 0, 0, 4986, 0, 0, 0, 0,
	13936, 1154, 11554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8517, 0, 0, 0, 0, 0, 0, 0, 0,
	14727, 0, 0, 0, 798, 0, 0, 0, 7088, 0, 0, 2143, 4581, 7763, 0, 0, 9420, 0, 0, 0, 2647, 6309,
	13736, 0, 499, 0, 0, 0, 0, 0, 0, 7242, 0, 6202, 9109, 10915, 0, 0, 7647, 1551, 6661, 11415,
	8290, 4112, 4521, 13914, 0, 0, 0, 0, 0, 1150, 0, 13381, 0, 0, 14394, 237, 0, 4489, 0, 0, 0,
	5978, 0, 9439, 7987, 0, 7032, 0, 0, 0, 0, 0, 0, 0, 0, 7592, 5592, 11863, 3303, 0, 0, 6892,
	12184, 0, 13997, 4747, 0, 0, 0, 14553, 0, 5211, 0, 0, 14366, 0, 0, 12291, 14024, 0, 0, 11849, 0,
	0, 0, 4587, 0, 0, 0, 0, 0, 0, 0, 0, 11398, 704, 8483, 0, 7128, 0, 0, 0, 0, 1542, 0, 0, 6150, 0,
	0, 0, 7963, 0, 0, 9372, 0, 0, 0, 8465, 0, 0, 0, 12356, 0, 0, 0, 0, 0, 482, 10095, 0, 3234, 0, 0,
	0, 5205, 0, 11865, 11331, 0, 0, 0, 0, 0, 0, 0, 11620, 0, 0, 0, 0, 5718, 2426, 0, 0, 0, 0, 11960,
	4105, 0, 0, 0, 0, 5938, 0, 0, 6250, 0, 0, 0, 8698, 8843, 13254, 0, 0, 9317, 11001, 0, 0, 0,
	3081, 11979, 11749, 12490, 0, 0, 0, 2265, 0, 0, 3027, 3907, 5869, 5249, 6568, 346, 13862, 0, 0,
	0, 5253, 7135, 0, 0, 10744, 0, 6613, 0, 13435, 1774, 3643, 4402, 7819, 14661, 4019, 0, 0, 132,
	14690, 0, 0, 0, 0, 0, 0, 9185, 0, 0, 8800, 13581, 0, 13240, 0, 10490, 4142, 8601, 10313, 7540,
	7745, 12334, 3666, 0, 13968, 12880, 319, 0, 0, 0, 5730, 5091, 11092, 0, 0, 4110, 0, 0, 0, 0, 0,
	0, 11719, 0, 0, 2549, 0, 13870, 0, 0, 14099, 0, 802, 0, 622, 0, 8041, 3221, 4927, 0, 0, 1329, 0,
	0, 0, 0, 0, 1722, 6647, 0, 640, 8591, 0, 0, 12811, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2263, 6210, 9956,
	0, 0, 0, 1253, 0, 0, 0, 14633, 0, 0, 3080, 6062, 0, 0, 0, 7868, 0, 7598, 0, 11685, 204, 6911,
	12716, 0, 0, 0, 3685, 8029, 10904, 0, 14657, 3703, 2995, 0, 2921, 0, 6399, 0, 0, 4100, 0, 0, 0,
	0, 0, 7186, 0, 0, 0, 0, 0, 0, 184, 1365, 4721, 4840, 8285, 9910, 11077, 8741, 14178, 0, 0, 0, 0,
	0, 11905, 14221, 0, 0, 212, 10463, 7712, 1315, 0, 0, 5804, 0, 0, 0, 1043, 3122, 0, 0, 0, 0, 81,
	11127, 0, 0, 0, 14711, 7858, 0, 0, 0, 0, 0, 0, 13188, 13135, 0, 0, 0, 3822, 0, 0, 0, 0, 0,
	13549, 0, 935, 0, 0, 0, 0, 0, 13479, 9383, 0, 4694, 0, 0, 0, 9009, 4906, 1245, 1731, 7099, 0, 0,
	786, 0, 0, 322, 11292, 0, 0, 0, 0, 4172, 0, 0, 10051, 0, 8267, 2269, 0, 0, 0, 0, 1004, 12782, 0,
	0, 14357, 13010, 0, 0, 0, 4912, 11446, 0, 7034, 0, 5634, 0, 7648, 14702, 0, 0, 1432, 2061, 9024,
	11997, 0, 0, 0, 8070, 0, 0, 0, 0, 0, 8503, 1276, 6030, 0, 3753, 0, 0, 0, 0, 0, 2357, 10338,
	1201, 0, 0, 8103, 0, 0, 1694, 3839, 11573, 12182, 14455, 3282, 0, 0, 0, 12961, 8559, 0, 0, 0,
	1630, 0, 0, 5548, 2519, 424, 345, 12158, 12835, 13696, 0, 0, 0, 0, 0, 0, 0, 12573, 3381, 5245,
	12760, 14515, 0, 0, 6319, 3364, 0, 11519, 3182, 9588, 0, 0, 6611, 14246, 0, 0, 6542, 14013,
	11018, 4097, 0, 0, 963, 10130, 0, 1990, 4485, 8426, 0, 9583, 11534, 0, 8143, 0, 9962, 0, 1452,
	9937, 10094, 0, 13563, 10443, 12519, 501, 0, 0, 3391, 0, 12803, 4, 5930, 6957, 7024, 5224, 4251,
	6961, 11947, 12114, 12875, 13577, 0, 0, 0, 0, 0, 3910, 6819, 0, 0, 0, 2697, 7779, 2406, 0, 0, 0,
	0, 8073, 12786, 0, 0, 0, 0, 3746, 0, 0, 6091, 6607, 0, 7617, 13873, 0, 5609, 5447, 12664, 5815,
	9488, 13896, 0, 0, 1486, 0, 0, 3760, 5612, 7816, 9257, 6936, 7319, 9212, 10973, 0, 8933, 2132,
	4991, 7547, 4916, 1658, 13326, 11710, 0, 10076, 0, 0, 0, 0, 6323, 7479, 0, 0, 8329, 0, 0, 0, 0,
	0, 11783, 0, 0, 3677, 6962, 0, 10854, 0, 2231, 0, 0, 11878, 0, 10939, 0, 0, 0, 6898, 0, 11831,
	0, 0, 0, 0, 11695, 0, 0, 0, 0, 0, 0, 0, 0, 7443, 0, 9042, 12289, 4478, 0, 370, 5238, 5339, 6434,
	9860, 0, 0, 12904, 0, 0, 0, 0, 5679, 0, 0, 0, 8113, 0, 0, 0, 0, 3045, 13611, 13784, 0, 0, 0,
	4836, 0, 0, 8330, 0, 0, 0, 0, 0, 3870, 0, 0, 14764, 0, 315, 2317, 9914, 0, 10168, 12641, 0, 0,
	0, 554, 0, 3937, 5431, 0, 10183, 0, 0, 12258, 0, 10943, 0, 2527, 0, 0, 0, 0, 3923, 0, 12338, 0,
	0, 0, 2337, 6848, 0, 1643, 14482, 0, 0, 5991, 0, 0, 10778, 8864, 13935, 13114, 7408, 14340, 0,
	0, 0, 10128, 10314, 1521, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 10155, 0, 0, 0, 13965, 0, 0,
	0, 1199, 0, 0, 0, 7344, 7756, 0, 0, 0, 0, 0, 0, 0, 14277, 0, 10063, 14409, 0, 0, 9052, 10230,
	2682, 0, 4778, 0, 2366, 3804, 11165, 790, 12171, 3319, 440, 0, 0, 348, 6765, 0, 0, 2352, 7092,
	9842, 0, 8538, 0, 0, 3232, 3386, 3880, 0, 4180, 13250, 0, 0, 0, 9061, 0, 0, 4864, 0, 0, 3668, 0,
	12360, 13740, 7431, 7110, 0, 0, 0, 5254, 5756, 8177, 7977, 313, 2683, 7864, 0, 0, 0, 0, 928, 0,
	4286, 0, 0, 2882, 12223, 0, 10914, 0, 2968, 0, 3018, 0, 0, 1377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 8089, 9817, 7028, 8651, 3267, 8720, 9192, 9338, 4929, 11588, 12637, 0, 0,
	12482, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5436, 0, 0, 0, 0, 727, 0, 0, 2481, 0, 0, 0, 0, 0, 0, 0, 10770,
	14609, 5906, 0, 0, 0, 5642, 0, 0, 0, 0, 6158, 0, 0, 0, 3901, 1713, 0, 9008, 0, 0, 5295, 0, 0,
	12588, 10298, 0, 12029, 2206, 2102, 9279, 0, 5862, 0, 0, 0, 0, 0, 8760, 13860, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 5032, 3140, 0, 0, 0, 0, 0, 6389, 93, 3788, 8281, 0, 0, 12980, 873, 0, 0, 0, 0, 0, 8487,
	0, 3733, 0, 6344, 0, 0, 0, 13676, 0, 0, 0, 12830, 0, 12831, 0, 2572, 4668, 9832, 14655, 9374, 0,
	14493, 0, 0, 0, 0, 0, 0, 0, 3463, 11236, 0, 0, 0, 0, 12851, 14474, 0, 0, 0, 0, 0, 11317, 0, 0,
	0, 14274, 0, 0, 0, 4272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8423, 9695, 0, 0, 0, 7067, 914, 0, 0, 0,
	0, 0, 442, 5085, 5536, 5556, 8882, 0, 0, 0, 0, 9455, 0, 0, 11737, 8886, 0, 0, 13153, 2232, 6277,
	12924, 14213, 1056, 3536, 12968, 14532, 1087, 3861, 3934, 14619, 1987, 0, 0, 8498, 14230, 0,
	6549, 8806, 0, 0, 0, 4530, 1049, 1468, 7824, 3630, 4121, 14136, 0, 3613, 6811, 9190, 0, 0, 0,
	12354, 0, 0, 0, 0, 800, 0, 0, 0, 0, 8872, 0, 0, 0, 0, 2531, 0, 916, 0, 0, 3958, 14555, 0, 0, 0,
	10484, 467, 1145, 9608, 0, 11427, 0, 0, 0, 0, 0, 0, 3405, 0, 0, 0, 101, 14454, 0, 0, 0, 0, 0, 0,
	3353, 2769, 0, 9668, 9919, 14776, 11334, 0, 6590, 13126, 0, 739, 0, 0, 5252, 0, 0, 2427, 8472,
	0, 7737, 5364, 0, 0, 0, 8033, 0, 11141, 12930, 0, 5540, 10170, 502, 5320, 10138, 12410, 0, 0,
	12659, 0, 0, 13199, 3606, 2498, 13060, 3609, 0, 0, 0, 11312, 7090, 11893, 0, 0, 4735, 0, 0, 0,
	0, 9526, 11781, 0, 0, 0, 0, 13246, 0, 4334, 0, 0, 0, 7096, 10400, 0, 14389, 0, 0, 0, 8985, 3739,
	0, 0, 0, 561, 7732, 0, 0, 13038, 2999, 0, 5953, 8274, 7846, 3928, 3608, 5380, 11459, 13459,
	14642, 0, 0, 0, 0, 1402, 0, 9066, 549, 0, 9411, 11455, 10591, 0, 0, 6366, 0, 0, 11233, 0, 11116,
	0, 6646, 14062, 0, 0, 2886, 0, 11832, 10339, 0, 9946, 0, 3118, 9797, 0, 4075, 0, 8343, 6327,
	9275, 12283, 12357, 0, 0, 0, 4200, 0, 4710, 0, 12598, 0, 0, 3010, 0, 3704, 0, 14184, 817, 1580,
	0, 0, 0, 0, 0, 11280, 11843, 0, 0, 6554, 0, 6398, 0, 3851, 0, 0, 9866, 0, 0, 0, 2213, 1268, 0,
	0, 3669, 7569, 0, 0, 0, 0, 6070, 0, 0, 7828, 2534, 0, 0, 1204, 0, 0, 0, 793, 0, 0, 310, 0, 9693,
	7009, 6089, 8197, 872, 0, 0, 8584, 0, 0, 0, 0, 5324, 5954, 10800, 4769, 4707, 12279, 14519, 0,
	0, 8828, 0, 2157, 9180, 0, 13455, 0, 513, 0, 0, 0, 0, 0, 0, 14402, 0, 2899, 11747, 0, 3640,
	7158, 0, 4920, 0, 0, 0, 0, 0, 0, 0, 12916, 0, 0, 0, 0, 0, 0, 0, 9739, 0, 0, 0, 0, 0, 0, 0, 0,
	6615, 9150, 11052, 0, 0, 0, 0, 0, 0, 840, 12413, 0, 7490, 0, 3888, 0, 11867, 3833, 14435, 14504,
	14060, 0, 0, 14150, 0, 0, 0, 0, 10723, 0, 0, 2965, 3117, 0, 0, 0, 0, 9220, 5839, 13170, 7926,
	13663, 0, 0, 0, 0, 0, 0, 0, 4486, 0, 76, 1195, 2649, 2885, 0, 0, 0, 0, 0, 1926, 625, 792, 10435,
	9020, 14004, 0, 0, 10909, 0, 0, 0, 8228, 2571, 4542, 0, 7427, 0, 0, 0, 0, 6928, 14152, 0, 12438,
	0, 12043, 13166, 2202, 11371, 11348, 11998, 0, 2854, 0, 0, 9215, 0, 13028, 0, 0, 0, 8357, 411,
	2355, 0, 12434, 0, 0, 0, 0, 6799, 0, 0, 0, 2867, 0, 0, 708, 0, 0, 0, 0, 9553, 11840, 0, 4873,
	8010, 8726, 9449, 260, 0, 0, 6455, 0, 0, 0, 0, 0, 2487, 11262, 0, 14348, 10364, 7605, 0, 0, 0,
	0, 0, 0, 8555, 7921, 6845, 0, 0, 0, 0, 7795, 0, 10696, 9949, 0, 12169, 1140, 0, 2718, 0, 0, 0,
	11687, 0, 0, 0, 3707, 6324, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3415, 12905, 5474, 1511, 11921, 0, 4660,
	0, 6296, 1612, 12795, 0, 11658, 751, 0, 0, 0, 3872, 5356, 11857, 0, 9244, 9463, 0, 0, 0, 0, 0,
	13305, 4997, 0, 1099, 5338, 8141, 12709, 472, 0, 0, 0, 0, 0, 0, 12017, 1606, 0, 0, 0, 0, 7469,
	0, 1782, 0, 0, 0, 5949, 0, 5126, 0, 0, 7451, 7865, 0, 0, 10514, 0, 0, 0, 13217, 0, 0, 9193,
	10677, 0, 9843, 0, 10913, 14200, 0, 0, 0, 0, 4041, 0, 0, 0, 0, 5323, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3464, 10498, 0, 0, 9230, 14620, 0, 12912, 1977, 14295, 0, 12197, 13714, 0, 0, 0, 0, 2079,
	2522, 178, 6869, 2182, 13830, 9506, 11651, 709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 881, 8787, 10385,
	11531, 0, 0, 6882, 0, 0, 0, 0, 0, 1680, 3370, 0, 0, 0, 12729, 0, 0, 158, 0, 0, 0, 9906, 0, 0, 0,
	317, 2651, 9108, 11478, 8967, 3210, 11639, 12399, 8792, 0, 0, 3496, 0, 0, 0, 0, 613, 11559,
	4540, 0, 1186, 14281, 14244, 0, 382, 0, 0, 0, 0, 6731, 0, 12763, 0, 0, 0, 0, 9961, 0, 0, 0,
	8557, 0, 3422, 3616, 174, 4816, 9581, 0, 0, 0, 13979, 0, 209, 7375, 0, 0, 0, 122, 909, 5420,
	860, 7898, 8149, 8622, 10336, 12077, 0, 0, 0, 0, 0, 0, 182, 12233, 0, 8275, 0, 0, 0, 0, 1168, 0,
	3164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9908, 759, 3445, 6534, 3166, 6113, 13439, 0, 8242,
	0, 0, 2459, 0, 0, 0, 0, 0, 0, 4176, 0, 341, 0, 0, 14089, 0, 0, 0, 490, 12406, 0, 0, 0, 0, 9391,
	14440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2478, 0, 0, 0, 4414, 0, 0, 8069, 9360, 0, 12595,
	0, 0, 644, 0, 0, 0, 0, 3412, 1671, 10436, 7859, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10886, 14460, 0,
	12269, 0, 12975, 0, 0, 9062, 715, 3011, 0, 12369, 4373, 14625, 9416, 0, 0, 0, 9128, 10292, 6789,
	0, 0, 0, 3349, 0, 6144, 0, 0, 0, 0, 12885, 11689, 6416, 0, 0, 4323, 0, 0, 0, 0, 994, 4677, 0, 0,
	0, 3848, 0, 807, 14264, 11953, 0, 12276, 0, 967, 0, 0, 0, 1065, 4623, 0, 12423, 0, 0, 0, 0, 0,
	3768, 11211, 0, 0, 0, 3008, 4103, 10228, 13480, 9934, 0, 0, 0, 8713, 5477, 10241, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1817, 12599, 13309, 0, 2859, 0, 3206, 0, 0, 0, 2657, 0, 0, 0, 5039,
	14017, 10894, 373, 0, 0, 0, 0, 0, 0, 5707, 0, 0, 0, 9727, 0, 4452, 13329, 0, 0, 0, 0, 10251, 0,
	0, 0, 4141, 0, 0, 0, 0, 0, 0, 1760, 0, 0, 0, 5415, 3223, 6009, 0, 0, 12757, 0, 0, 0, 4350, 7102,
	0, 0, 769, 0, 5115, 4524, 8686, 10588, 13248, 0, 0, 0, 0, 0, 0, 12813, 585, 1590, 0, 0, 0, 6122,
	0, 3466, 0, 1785, 6001, 13743, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8815, 9620, 14342, 0, 0, 0, 5084, 0,
	0, 0, 1305, 0, 0, 0, 1897, 13265, 0, 4651, 6088, 7543, 5667, 5206, 3854, 6888, 1566, 4072, 4138,
	7719, 9493, 11024, 4295, 12210, 5942, 12775, 3621, 8803, 9598, 13376, 3594, 1958, 2780, 5702,
	13053, 7738, 13795, 0, 0, 0, 0, 0, 0, 0, 10669, 0, 0, 0, 3959, 6597, 0, 3519, 10637, 9151, 7107,
	13815, 0, 0, 0, 11881, 12852, 0, 0, 12999, 12616, 951, 9544, 14232, 0, 0, 0, 4830, 13760, 0, 0,
	0, 0, 6124, 0, 0, 3460, 7922, 8731, 4302, 9325, 9944, 13102, 14439, 0, 7247, 406, 0, 12452, 0,
	12901, 0, 0, 4487, 0, 0, 0, 0, 0, 0, 0, 0, 7694, 0, 0, 0, 1362, 9120, 0, 0, 0, 0, 9885, 11582,
	4562, 5668, 6143, 13417, 5568, 0, 10675, 2067, 0, 0, 0, 0, 0, 1741, 0, 0, 13389, 0, 13397, 0, 0,
	0, 0, 0, 4572, 8118, 4715, 0, 0, 0, 14350, 1972, 0, 0, 12956, 0, 6409, 114, 0, 2086, 0, 0, 5122,
	0, 10389, 9375, 5658, 8947, 7455, 0, 0, 0, 0, 0, 0, 0, 9614, 0, 0, 0, 1510, 0, 13723, 6639,
	6408, 8182, 9221, 13732, 3651, 8363, 13932, 0, 0, 3588, 0, 0, 0, 0, 7554, 0, 0, 0, 0, 0, 3186,
	0, 0, 7218, 0, 0, 9256, 0, 0, 6704, 10864, 0, 13020, 0, 0, 14418, 861, 10422, 0, 0, 0, 0, 0, 0,
	0, 6951, 0, 0, 5891, 13253, 892, 11942, 9769, 13312, 7676, 13796, 12806, 1476, 12100, 14090,
	7337, 10718, 4340, 13195, 0, 6532, 0, 0, 0, 210, 6846, 8404, 980, 13781, 8178, 1880, 13823, 0,
	7951, 14038, 1404, 0, 9299, 11161, 0, 0, 0, 8567, 12139, 0, 0, 6578, 6424, 7485, 13508, 0, 1418,
	3523, 0, 7441, 13072, 2301, 0, 0, 0, 0, 0, 3656, 14166, 0, 0, 0, 0, 0, 11300, 8101, 0, 11590, 0,
	0, 14484, 0, 0, 0, 0, 0, 0, 5924, 9113, 4821, 0, 4405, 0, 7714, 0, 0, 0, 5757, 11148, 0, 0, 0,
	8013, 0, 4352, 0, 10096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6580, 7070, 5933, 0, 0, 0, 6181,
	5455, 0, 2041, 0, 0, 0, 0, 12294, 9013, 9963, 4227, 10559, 14199, 0, 3302, 8832, 3929, 0, 0,
	366, 0, 9187, 14376, 0, 3426, 7675, 7553, 5940, 0, 0, 0, 0, 11258, 7418, 7545, 3309, 11954,
	14499, 0, 0, 0, 11138, 6730, 0, 10727, 0, 0, 0, 1058, 0, 5659, 4117, 41, 2844, 10981, 0, 0,
	5538, 0, 0, 0, 0, 0, 0, 2547, 0, 0, 0, 9712, 0, 3360, 0, 0, 0, 10518, 0, 0, 3229, 5082, 7841,
	9274, 1239, 6978, 0, 0, 5663, 0, 6384, 11297, 0, 0, 0, 0, 5096, 2377, 0, 757, 7708, 0, 0, 0,
	2637, 0, 0, 0, 0, 0, 0, 0, 609, 0, 0, 4129, 0, 0, 3766, 5802, 1046, 2883, 13154, 12391, 9038,
	423, 10790, 14765, 0, 0, 0, 0, 12668, 0, 0, 0, 2759, 13603, 241, 0, 0, 0, 1425, 0, 0, 0, 0, 0,
	0, 12989, 0, 6993, 0, 7065, 1537, 4837, 4331, 5967, 13717, 0, 0, 5737, 5908, 10804, 0, 0, 8755,
	14283, 0, 0, 0, 0, 0, 0, 7787, 0, 0, 8842, 0, 0, 0, 0, 13031, 2449, 0, 14634, 11529, 0, 14359,
	5129, 0, 12876, 0, 0, 10058, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8927, 0, 0, 0, 10202, 0, 2364, 0,
	12297, 0, 615, 5673, 0, 0, 0, 1593, 3764, 8130, 12021, 0, 0, 0, 12843, 0, 1369, 5528, 430, 8261,
	0, 0, 2071, 0, 0, 0, 0, 11536, 0, 0, 1299, 3222, 0, 3807, 0, 0, 0, 0, 0, 4502, 0, 0, 0, 8150, 0,
	8447, 0, 0, 0, 12456, 0, 0, 7085, 0, 8350, 0, 0, 0, 14001, 0, 0, 0, 0, 0, 0, 7883, 0, 5300,
	10657, 4438, 0, 8766, 0, 0, 0, 378, 2415, 3424, 2703, 1178, 4271, 5445, 6829, 7253, 7402, 12496,
	0, 2690, 0, 0, 0, 0, 2373, 0, 0, 172, 4850, 6274, 3625, 0, 0, 11176, 0, 0, 0, 4598, 14606,
	14674, 0, 0, 0, 0, 6137, 8214, 12621, 0, 0, 1200, 8161, 0, 0, 0, 12073, 0, 0, 0, 0, 0, 316,
	3291, 0, 0, 0, 14451, 8849, 11283, 0, 0, 0, 0, 0, 0, 9827, 10944, 7900, 12545, 11028, 0, 0,
	4745, 0, 675, 8951, 573, 0, 0, 3561, 0, 0, 0, 0, 0, 0, 11917, 0, 0, 4375, 1562, 0, 1834, 10185,
	3126, 0, 0, 0, 0, 0, 0, 0, 3092, 4078, 13918, 1013, 14715, 0, 13801, 0, 0, 0, 0, 816, 9277,
	14070, 0, 0, 12562, 0, 0, 12476, 0, 0, 0, 0, 0, 0, 0, 13068, 0, 0, 10699, 474, 7123, 11057, 0,
	7056, 0, 0, 4561, 0, 0, 14637, 0, 5522, 0, 0, 0, 0, 12128, 0, 7048, 9146, 0, 0, 0, 0, 0, 0,
	14101, 6668, 3484, 0, 0, 0, 8666, 0, 0, 0, 0, 0, 7266, 0, 13223, 0, 0, 0, 1033, 0, 12537, 10039,
	11433, 5461, 13923, 0, 6400, 0, 0, 8327, 3644, 0, 0, 0, 7053, 11347, 5260, 6564, 12493, 0, 0, 0,
	0, 0, 0, 0, 0, 446, 3181, 13268, 0, 0, 0, 13655, 3041, 7316, 9950, 13077, 0, 9607, 0, 1844, 0,
	8076, 2610, 0, 3418, 1440, 3976, 13933, 12907, 0, 3595, 13018, 0, 0, 9551, 0, 0, 0, 14375,
	12787, 14526, 11541, 0, 0, 12393, 7760, 2500, 0, 0, 8391, 4917, 8495, 0, 0, 2789, 11470, 0, 0,
	8618, 0, 12667, 6852, 0, 8080, 1614, 0, 0, 14437, 0, 13875, 0, 0, 6609, 4588, 12041, 12191,
	14648, 362, 0, 0, 7007, 7682, 0, 0, 0, 6617, 14761, 7396, 0, 0, 0, 0, 0, 13522, 0, 0, 8696,
	6698, 7374, 10468, 0, 0, 11914, 3566, 14310, 7430, 10850, 10419, 0, 0, 0, 0, 0, 2709, 4722,
	6817, 12336, 771, 9507, 6080, 7185, 7307, 9958, 5878, 11577, 13318, 13395, 3128, 1544, 6950,
	9883, 13570, 14222, 14566, 10532, 0, 0, 12909, 0, 0, 2054, 0, 2745, 0, 0, 0, 0, 13673, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6982, 0, 0, 2320, 2541, 10379, 0, 7312, 0, 10258, 14656, 14521, 0,
	0, 0, 0, 0, 0, 4260, 11882, 12816, 13218, 0, 6756, 10284, 9718, 1411, 6595, 4219, 11270, 0, 0,
	8994, 11325, 13499, 0, 0, 8209, 10099, 10734, 0, 0, 0, 13133, 0, 0, 0, 0, 0, 3527, 0, 0, 0, 0,
	0, 0, 0, 0, 1613, 0, 0, 7273, 13426, 13901, 0, 0, 0, 0, 0, 0, 0, 14775, 0, 0, 0, 0, 753, 0, 0,
	589, 0, 0, 9079, 0, 0, 0, 0, 9186, 8425, 0, 0, 5071, 0, 0, 0, 0, 0, 0, 0, 11485, 0, 0, 0, 8888,
	0, 0, 0, 0, 1085, 0, 0, 0, 0, 0, 0, 3767, 10988, 0, 2109, 2764, 0, 0, 2110, 2728, 14362, 0,
	3190, 0, 0, 6752, 5117, 1172, 6994, 0, 0, 0, 0, 9497, 12259, 0, 14109, 1679, 2668, 12039, 0, 0,
	9698, 0, 11240, 831, 3089, 11740, 14092, 0, 0, 617, 4675, 4856, 5846, 0, 0, 734, 0, 11316, 7966,
	13821, 0, 0, 643, 0, 0, 0, 12346, 0, 6527, 0, 146, 9470, 0, 0, 0, 0, 7522, 0, 0, 0, 12028, 0,
	2700, 0, 6662, 14103, 0, 0, 0, 6842, 0, 3407, 7484, 8575, 0, 0, 0, 0, 0, 0, 7917, 0, 0, 0,
	10062, 4386, 0, 0, 633, 6636, 0, 0, 0, 2037, 2962, 1552, 4274, 0, 0, 0, 3522, 5478, 0, 0, 3741,
	0, 0, 0, 0, 4384, 1840, 6948, 9168, 0, 9783, 8891, 140, 6995, 0, 0, 0, 0, 3514, 0, 0, 4984,
	14692, 0, 0, 1355, 4401, 0, 13840, 0, 11712, 0, 0, 0, 11571, 0, 8006, 0, 10187, 0, 6844, 0, 0,
	0, 0, 0, 0, 0, 13604, 0, 0, 0, 0, 653, 0, 7236, 0, 10247, 0, 0, 0, 0, 0, 14756, 0, 6574, 10681,
	14623, 0, 0, 0, 0, 0, 0, 0, 4737, 4265, 9459, 0, 0, 2382, 6182, 9294, 6716, 12722, 0, 14182,
	6524, 0, 4038, 0, 0, 0, 0, 0, 8436, 4739, 9917, 0, 6092, 1141, 6938, 12608, 0, 0, 0, 0, 8283, 0,
	0, 797, 2261, 884, 2514, 10624, 13464, 0, 0, 1023, 0, 0, 1279, 2242, 12299, 10381, 4807, 11469,
	0, 9484, 14175, 10670, 0, 11829, 13809, 0, 0, 9989, 0, 0, 0, 10115, 0, 0, 6535, 3642, 0, 0, 0,
	0, 2573, 4374, 11085, 1512, 14520, 1748, 7232, 10046, 2005, 9968, 0, 0, 0, 0, 5367, 0, 0, 0,
	10361, 0, 0, 0, 0, 0, 0, 1147, 5057, 7255, 9481, 0, 2932, 6770, 0, 0, 0, 0, 1589, 7191, 1096,
	1241, 12295, 14472, 12844, 0, 13307, 0, 103, 0, 0, 0, 0, 0, 9629, 12321, 0, 0, 0, 0, 12166,
	9728, 3505, 6537, 8084, 0, 9504, 9600, 7644, 14102, 0, 0, 0, 0, 168, 3698, 14142, 0, 0, 0, 0, 0,
	0, 1292, 13386, 0, 0, 0, 14388, 1183, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5519, 0, 11751, 12473, 12713,
	0, 0, 0, 0, 0, 0, 8689, 0, 0, 0, 0, 14154, 11555, 1736, 5706, 0, 0, 7052, 8850, 0, 0, 3462,
	4680, 618, 0, 13909, 7609, 0, 1209, 7391, 0, 0, 0, 0, 1919, 4290, 1925, 0, 0, 0, 10153, 13394,
	5806, 0, 0, 0, 2485, 0, 0, 0, 0, 2612, 0, 0, 0, 4550, 6393, 2632, 2065, 2106, 4999, 10112, 0,
	13974, 0, 9402, 7238, 0, 0, 9330, 0, 0, 0, 0, 9283, 5362, 8949, 0, 0, 0, 6648, 0, 0, 5361, 1624,
	0, 0, 7655, 0, 2495, 0, 13477, 0, 0, 0, 0, 0, 0, 14019, 0, 0, 0, 0, 4300, 347, 5633, 9595,
	10801, 13458, 6728, 0, 0, 7125, 11601, 8370, 1144, 6800, 8340, 14377, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4422, 7831, 0, 0, 664, 9401, 1179, 11732, 0, 0, 0, 0, 12781, 11720, 0, 0, 0, 0, 0, 11884, 0,
	2036, 9854, 1696, 0, 0, 0, 9610, 7157, 0, 0, 0, 9988, 0, 0, 4962, 0, 3611, 0, 0, 12040, 0, 3700,
	0, 8438, 9349, 10407, 13680, 9916, 10390, 8737, 0, 0, 0, 0, 13513, 0, 0, 0, 0, 0, 8749, 8022, 0,
	11487, 0, 0, 0, 0, 0, 0, 8432, 11361, 0, 13475, 2896, 4383, 0, 0, 0, 11153, 3818, 0, 0, 0, 8194,
	5466, 0, 0, 0, 14291, 7366, 0, 0, 7060, 0, 6230, 0, 7168, 0, 8562, 0, 8120, 9161, 10672, 0, 0,
	89, 4533, 0, 0, 0, 0, 0, 0, 9502, 0, 0, 0, 0, 0, 11241, 0, 0, 0, 9239, 0, 12646, 0, 0, 0, 0, 0,
	0, 0, 2323, 25, 0, 0, 0, 1289, 0, 277, 4134, 0, 9311, 0, 9073, 9734, 10110, 12219, 0, 0, 0, 0,
	0, 0, 0, 0, 6023, 3944, 0, 0, 3119, 8594, 12788, 0, 0, 0, 11284, 0, 3175, 7282, 0, 0, 0, 0,
	3893, 9087, 3920, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5957, 0, 7641, 13805, 8200, 0, 9632, 0, 0, 9136,
	10342, 12893, 9633, 10542, 0, 11172, 1123, 2066, 5550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3436, 14478,
	0, 0, 0, 0, 10465, 0, 10135, 0, 0, 0, 2692, 1845, 13662, 0, 0, 0, 7646, 0, 0, 12234, 0, 0, 0, 0,
	0, 0, 13926, 0, 0, 0, 0, 0, 0, 0, 0, 5128, 2222, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11362, 0, 14408, 0,
	3352, 7129, 2289, 7637, 0, 5682, 0, 0, 0, 13517, 0, 5713, 6546, 0, 0, 0, 10271, 0, 0, 0, 0, 0,
	7771, 8868, 0, 3918, 0, 0, 0, 0, 0, 0, 5826, 0, 0, 0, 0, 4918, 2116, 0, 0, 7449, 0, 0, 4175,
	11355, 5043, 14617, 8717, 10506, 6114, 11926, 10989, 13372, 0, 0, 11369, 164, 746, 12776, 13420,
	2240, 6061, 7042, 14581, 0, 0, 0, 0, 4158, 13925, 8054, 638, 0, 12253, 1978, 4978, 7606, 3217,
	0, 0, 0, 0, 0, 0, 12945, 0, 0, 9738, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 269, 4862, 722, 5820,
	8390, 5520, 11929, 13574, 10493, 14770, 0, 8916, 0, 0, 1295, 10855, 0, 11458, 0, 0, 2369, 0,
	1351, 413, 2012, 0, 0, 0, 8047, 0, 2375, 9460, 8181, 0, 3499, 1408, 3170, 563, 10092, 12575,
	13185, 4116, 4122, 14374, 2288, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 179, 1218, 534, 6949,
	4203, 9957, 13602, 13203, 0, 0, 0, 5341, 0, 3003, 0, 0, 0, 0, 5618, 0, 6767, 1413, 0, 2678,
	10340, 3773, 0, 0, 0, 14157, 2566, 7603, 0, 0, 3145, 8923, 0, 8094, 0, 0, 1303, 0, 0, 11546, 0,
	1822, 6419, 3582, 5297, 7813, 10680, 9469, 10510, 833, 11965, 0, 0, 0, 8115, 0, 8246, 7727, 43,
	130, 13916, 14156, 2685, 10037, 12571, 5368, 14416, 7079, 11675, 0, 3180, 0, 0, 0, 0, 9835,
	10025, 6970, 6363, 0, 3693, 3780, 6105, 7114, 8152, 0, 0, 7368, 668, 891, 0, 0, 0, 0, 0, 0,
	3663, 9933, 1208, 13874, 2679, 0, 0, 1038, 0, 0, 0, 0, 12747, 13194, 0, 11098, 11993, 0, 0,
	1522, 5886, 0, 6359, 9071, 11925, 0, 0, 0, 6209, 0, 0, 0, 14700, 0, 0, 4240, 8066, 13751, 0,
	12966, 0, 0, 0, 0, 2952, 0, 0, 0, 0, 0, 6954, 9308, 0, 3313, 7688, 0, 0, 0, 0, 0, 0, 0, 3711,
	14167, 0, 2284, 1018, 13953, 14568, 12385, 0, 1345, 230, 0, 419, 0, 0, 0, 7950, 0, 0, 2, 3535,
	116, 13546, 7726, 14153, 0, 0, 0, 0, 0, 10667, 6423, 0, 0, 0, 0, 0, 8607, 0, 0, 0, 0, 0, 5705,
	13940, 0, 1021, 2437, 7447, 11605, 0, 0, 0, 5990, 0, 0, 5752, 9011, 0, 0, 4829, 9794, 0, 5638,
	5446, 7788, 3596, 13541, 0, 14511, 9624, 8881, 0, 3961, 0, 0, 0, 1629, 0, 0, 0, 1224, 0, 0,
	1249, 11883, 0, 0, 0, 0, 0, 0, 4629, 13825, 0, 1787, 11323, 6280, 5384, 3626, 0, 0, 9304, 0, 0,
	559, 3441, 7616, 2990, 8954, 12674, 14772, 0, 0, 5515, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2058, 0, 0,
	8238, 14763, 4770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3648, 5726, 11027, 0, 0, 0, 13847, 14303,
	14360, 0, 0, 5195, 0, 0, 0, 7904, 5708, 6078, 0, 0, 0, 0, 0, 0, 242, 6199, 8969, 10710, 0, 0,
	10966, 0, 0, 0, 0, 0, 0, 0, 224, 7181, 8153, 0, 0, 6425, 12738, 10888, 0, 0, 0, 13628, 3459, 0,
	0, 0, 0, 0, 0, 12801, 6964, 0, 0, 0, 0, 0, 0, 6059, 0, 0, 0, 0, 0, 0, 7610, 9691, 2210, 0, 6097,
	0, 0, 0, 0, 0, 0, 0, 825, 0, 4298, 0, 0, 0, 0, 11418, 0, 13800, 1980, 13962, 0, 0, 0, 0, 8768,
	8573, 10067, 10682, 1879, 0, 7387, 5493, 0, 0, 0, 5700, 0, 6670, 14441, 0, 0, 0, 0, 3560, 0,
	12092, 0, 0, 0, 10408, 655, 0, 1162, 7544, 12464, 0, 0, 4958, 0, 705, 0, 2881, 12825, 0, 11006,
	0, 2248, 0, 0, 0, 0, 0, 12860, 0, 0, 0, 0, 0, 0, 6275, 7761, 2499, 0, 0, 9217, 0, 3604, 0, 5764,
	12227, 0, 0, 261, 0, 6053, 5972, 2497, 0, 0, 0, 0, 0, 1763, 9048, 12734, 0, 9894, 0, 2989, 0,
	1720, 4825, 0, 0, 0, 7743, 5155, 0, 0, 13632, 14057, 5746, 0, 147, 0, 0, 0, 0, 0, 0, 12015,
	13990, 0, 0, 0, 2395, 9617, 9604, 3515, 8417, 10487, 9099, 566, 10507, 12767, 0, 0, 0, 0, 0,
	9485, 0, 0, 0, 0, 10857, 0, 0, 0, 6616, 13295, 0, 0, 11096, 0, 2217, 6236, 0, 0, 0, 1107, 10522,
	11967, 13548, 0, 10480, 0, 13483, 0, 10851, 7170, 14393, 0, 0, 12601, 4225, 0, 0, 0, 0, 14536,
	0, 10845, 10752, 12857, 0, 0, 1581, 0, 0, 0, 0, 8053, 8896, 6784, 8042, 0, 0, 0, 0, 0, 2127,
	6002, 0, 9471, 0, 2638, 9719, 2285, 10030, 2215, 11630, 12623, 0, 11256, 8212, 0, 0, 0, 5130,
	12454, 7601, 2655, 0, 0, 0, 1160, 0, 9112, 0, 5704, 0, 929, 0, 0, 0, 0, 49, 4579, 7308, 0, 0, 0,
	1378, 0, 238, 0, 0, 0, 0, 11852, 0, 0, 0, 0, 13120, 7749, 12314, 0, 0, 0, 2611, 10972, 1898, 0,
	11853, 2730, 0, 7385, 1780, 0, 812, 0, 0, 0, 0, 0, 0, 9978, 0, 9040, 0, 0, 0, 7353, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 7064, 0, 2438, 0, 4805, 7398, 0, 9973, 0, 5307, 0, 3432, 14578, 0, 4719,
	6601, 9701, 3710, 11194, 6538, 0, 11609, 0, 0, 0, 0, 0, 0, 0, 12005, 5344, 1260, 7653, 4449,
	7572, 0, 3981, 0, 1047, 10617, 6552, 8964, 10035, 0, 8271, 0, 0, 0, 0, 5934, 0, 0, 0, 11239, 0,
	12878, 0, 0, 0, 0, 0, 12701, 0, 0, 11718, 0, 0, 7318, 0, 4725, 9403, 0, 0, 0, 0, 0, 7974, 0,
	8683, 0, 0, 0, 0, 8889, 0, 0, 0, 0, 1931, 8744, 12211, 0, 0, 0, 4655, 8775, 5640, 11463, 907,
	7700, 1667, 12364, 0, 0, 0, 9857, 0, 0, 0, 5257, 0, 7118, 0, 9138, 0, 550, 10695, 2726, 6458,
	5382, 0, 0, 0, 0, 11250, 0, 0, 0, 11549, 2001, 0, 7045, 7424, 9171, 9356, 11550, 13190, 12443,
	10811, 0, 0, 0, 0, 0, 0, 5078, 12147, 0, 0, 0, 0, 0, 0, 0, 1203, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4081, 0, 11899, 0, 0, 6669, 11456, 0, 0, 0, 0, 0, 0, 0, 4847, 0, 0, 0, 12202, 0, 4945, 0, 2225,
	14224, 716, 6271, 6656, 9571, 12404, 0, 0, 0, 4783, 0, 0, 13023, 0, 0, 0, 0, 5383, 9229, 9676,
	0, 13531, 0, 0, 0, 0, 0, 0, 12221, 0, 0, 0, 7142, 1149, 0, 3723, 12003, 12429, 0, 8331, 0, 0, 0,
	0, 0, 0, 0, 0, 4043, 0, 1281, 0, 0, 0, 0, 0, 0, 0, 13252, 0, 5601, 11715, 6810, 0, 0, 1372, 0,
	0, 0, 7844, 0, 0, 0, 14415, 0, 818, 7493, 14127, 623, 0, 256, 3053, 4771, 0, 0, 0, 0, 0, 0,
	9954, 0, 0, 0, 10020, 7436, 0, 0, 3543, 0, 2628, 0, 0, 12311, 13941, 0, 0, 0, 9554, 0, 0, 0,
	11600, 13544, 7293, 0, 11603, 0, 0, 0, 10222, 13110, 0, 13966, 11527, 0, 0, 0, 3189, 2714, 5376,
	11319, 0, 0, 0, 11992, 0, 0, 0, 0, 4098, 6655, 13678, 10294, 453, 12910, 0, 8537, 0, 0, 9209,
	7190, 12383, 0, 0, 0, 0, 895, 3457, 1564, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12541, 13949, 3610, 0,
	0, 0, 0, 7789, 0, 0, 0, 10902, 0, 8500, 7389, 0, 0, 0, 0, 9110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9848,
	0, 9940, 0, 0, 3301, 0, 0, 2111, 6261, 0, 0, 3540, 4931, 7078, 491, 6472, 13044, 0, 0, 0, 8488,
	7169, 0, 0, 8708, 0, 0, 0, 0, 3532, 9333, 0, 14434, 0, 1603, 0, 0, 9080, 7508, 0, 0, 7594, 7300,
	12075, 0, 0, 0, 0, 0, 0, 3628, 0, 8499, 0, 4133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4115, 0, 11825,
	0, 0, 0, 0, 10005, 369, 0, 2781, 0, 0, 0, 0, 0, 8485, 9742, 0, 7411, 1106, 0, 12965, 0, 0, 0, 0,
	0, 0, 0, 328, 1935, 0, 0, 0, 0, 0, 0, 922, 0, 0, 0, 0, 0, 3980, 0, 0, 0, 0, 0, 0, 9322, 0, 0,
	2191, 11518, 7437, 0, 0, 4009, 0, 1481, 0, 854, 11281, 6334, 307, 12756, 0, 2436, 5498, 13081,
	3359, 13180, 0, 0, 0, 0, 7394, 5643, 0, 0, 0, 10948, 12780, 0, 14743, 0, 0, 11394, 3193, 0,
	14406, 0, 0, 0, 0, 0, 14545, 0, 5525, 6650, 5770, 0, 0, 3852, 11856, 7216, 0, 0, 0, 0, 0, 0, 0,
	0, 11072, 12489, 0, 0, 0, 0, 13036, 14631, 0, 0, 0, 9348, 0, 0, 0, 13782, 0, 0, 0, 0, 0, 0, 0,
	14754, 12280, 0, 0, 10174, 0, 0, 0, 13726, 10305, 0, 0, 0, 14583, 396, 10779, 0, 4511, 0, 0, 0,
	0, 0, 11846, 1689, 0, 3687, 13050, 0, 0, 6905, 0, 0, 0, 7583, 0, 584, 0, 0, 0, 2281, 3249, 9347,
	12877, 0, 0, 0, 0, 6011, 13119, 3124, 5948, 12081, 14777, 0, 0, 0, 0, 0, 12076, 0, 0, 0, 13069,
	0, 84, 0, 0, 0, 1726, 0, 0, 0, 0, 0, 0, 0, 0, 13324, 4731, 0, 0, 3374, 6683, 8389, 0, 0, 1976,
	6694, 6244, 1527, 7040, 1007, 13412, 0, 0, 0, 0, 9697, 13666, 0, 4303, 0, 6311, 0, 2390, 0, 827,
	0, 0, 9882, 0, 2039, 0, 270, 0, 0, 0, 0, 0, 0, 6198, 2667, 9104, 0, 0, 661, 0, 0, 3856, 528,
	4884, 0, 0, 2928, 4898, 0, 0, 0, 3765, 10050, 8324, 10953, 13137, 0, 0, 0, 10756, 1623, 9473,
	156, 14398, 0, 0, 0, 0, 6034, 0, 10218, 3091, 4445, 11614, 13225, 0, 12954, 13468, 0, 0, 0, 0,
	0, 4854, 0, 0, 0, 0, 2214, 877, 1850, 2493, 3501, 5559, 0, 1376, 3573, 5426, 0, 2581, 10016,
	7477, 0, 0, 0, 13260, 5184, 13586, 3539, 11510, 0, 0, 6749, 0, 0, 0, 0, 0, 697, 6943, 3012,
	4882, 0, 0, 4891, 0, 0, 0, 1803, 12332, 0, 0, 0, 0, 0, 11583, 0, 0, 0, 4232, 0, 0, 4399, 0, 0,
	3311, 11574, 10769, 0, 0, 0, 0, 0, 11805, 0, 12254, 2864, 6657, 4605, 7182, 0, 13648, 8256,
	7011, 10308, 6278, 10644, 13317, 0, 4341, 7438, 5880, 12792, 10982, 0, 0, 0, 7607, 0, 0, 0,
	8028, 0, 0, 0, 0, 0, 0, 4652, 9074, 1277, 2316, 2587, 3999, 10899, 13056, 0, 5098, 10688, 13027,
	14542, 0, 4446, 0, 2333, 10832, 0, 0, 0, 0, 0, 0, 9508, 0, 0, 8086, 0, 4782, 7483, 0, 8592,
	3064, 1672, 4717, 0, 0, 8745, 0, 0, 8979, 0, 6368, 12718, 0, 0, 0, 8012, 0, 0, 8451, 4453, 5767,
	6441, 7957, 0, 0, 3778, 0, 0, 0, 0, 0, 8802, 1464, 14769, 0, 1322, 3919, 4921, 6814, 12136, 0,
	0, 13818, 258, 4147, 10754, 13104, 1364, 11017, 7741, 0, 0, 4021, 5563, 13075, 0, 6217, 12591,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13752, 13525, 0, 0, 4247, 7785, 0, 0, 0, 12062, 11795, 3970, 0,
	5586, 6356, 10203, 0, 1124, 1055, 6764, 9566, 11511, 12462, 6758, 3107, 80, 3673, 6659, 9689,
	5265, 0, 4034, 0, 0, 0, 6050, 0, 1813, 13001, 0, 12375, 0, 14558, 8516, 0, 0, 0, 3850, 13623, 0,
	10224, 4575, 8684, 0, 2900, 7072, 0, 0, 0, 0, 0, 5603, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12948,
	0, 9757, 8027, 0, 2304, 11964, 1951, 6020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12689, 0, 13356,
	4291, 13243, 4111, 1308, 2980, 6792, 0, 2307, 10836, 0, 0, 0, 9867, 5855, 5703, 6625, 0, 14333,
	0, 839, 0, 0, 0, 13957, 0, 0, 0, 6813, 0, 13572, 0, 5724, 10154, 7512, 4249, 7380, 0, 8355, 0,
	0, 0, 4076, 1594, 9819, 12384, 12796, 10396, 0, 0, 312, 0, 0, 0, 0, 11402, 0, 0, 0, 465, 2372,
	0, 0, 0, 0, 5613, 13177, 0, 0, 0, 0, 0, 1282, 2675, 13422, 1520, 9522, 0, 0, 0, 0, 0, 6589, 0,
	13156, 8869, 0, 0, 0, 0, 0, 11465, 0, 0, 0, 0, 0, 0, 0, 865, 0, 0, 11322, 0, 0, 0, 0, 0, 0, 0,
	0, 1913, 1148, 13276, 0, 6858, 0, 0, 8105, 9684, 12602, 0, 2643, 0, 2257, 14068, 9247, 0, 14318,
	0, 13846, 0, 0, 0, 0, 4209, 0, 0, 0, 5216, 5440, 13871, 1075, 0, 3443, 0, 1957, 3805, 13101, 0,
	0, 0, 0, 838, 8282, 0, 14742, 0, 0, 0, 0, 0, 9100, 0, 0, 0, 0, 0, 6603, 0, 7891, 12045, 9524, 0,
	0, 0, 8628, 2997, 0, 3645, 0, 12705, 0, 2523, 5487, 6631, 0, 1523, 0, 0, 0, 0, 8453, 14065,
	2356, 8636, 0, 0, 6729, 0, 10349, 6262, 11078, 0, 822, 294, 0, 1433, 6865, 0, 0, 0, 6634, 0, 0,
	0, 0, 11851, 0, 11352, 1961, 0, 0, 0, 0, 4804, 4983, 6809, 4077, 6594, 973, 7234, 3109, 0, 0,
	1937, 0, 1002, 10061, 227, 0, 0, 0, 0, 14644, 2505, 3881, 9500, 0, 0, 2803, 0, 4823, 0, 0, 725,
	0, 9094, 10798, 12373, 0, 0, 0, 11178, 0, 0, 0, 14247, 8046, 0, 1955, 0, 8087, 4713, 0, 0, 8409,
	0, 0, 11499, 0, 0, 0, 0, 350, 6465, 9631, 8172, 925, 10048, 11114, 11855, 760, 2873, 3607,
	12236, 4718, 7069, 12834, 13719, 6507, 1081, 8410, 7753, 10461, 14238, 14447, 2403, 6149, 1553,
	8955, 13640, 4113, 14419, 14611, 0, 0, 5296, 0, 11952, 0, 0, 0, 5850, 0, 0, 0, 10853, 14781, 0,
	0, 5987, 3857, 11225, 0, 0, 0, 0, 0, 8258, 0, 0, 0, 0, 0, 0, 14527, 11189, 0, 9156, 13547, 0,
	2209, 4322, 0, 0, 0, 0, 0, 11653, 8491, 11890, 0, 0, 0, 0, 6771, 11443, 13095, 7111, 0, 0, 0,
	5973, 2371, 7681, 12727, 13255, 12899, 0, 2011, 0, 2693, 13903, 0, 6305, 0, 0, 1181, 0, 6778, 0,
	0, 0, 0, 0, 0, 0, 0, 9210, 0, 2480, 0, 0, 0, 10212, 13959, 11742, 0, 0, 5, 0, 0, 0, 11070, 0, 0,
	0, 5484, 14579, 0, 0, 0, 4064, 14194, 0, 0, 2462, 8424, 9878, 0, 0, 0, 0, 0, 0, 0, 803, 0, 6146,
	0, 3695, 3895, 4990, 5167, 0, 0, 533, 0, 0, 7608, 0, 0, 0, 0, 0, 0, 0, 28, 3791, 1708, 5851,
	13951, 0, 0, 1800, 0, 0, 0, 2520, 11801, 9589, 0, 0, 1888, 7051, 0, 0, 4977, 0, 0, 0, 0, 0, 0,
	6718, 0, 0, 0, 0, 0, 0, 0, 970, 11945, 4242, 7470, 1640, 8845, 0, 0, 10963, 0, 6751, 4673,
	12704, 0, 6090, 4553, 8358, 0, 0, 12082, 4818, 0, 0, 0, 0, 0, 0, 6147, 0, 0, 0, 0, 0, 0, 13279,
	3951, 0, 8915, 0, 0, 0, 13579, 5203, 7656, 0, 0, 10766, 11655, 9404, 0, 0, 0, 0, 0, 0, 0, 0,
	3111, 10745, 4618, 1016, 4270, 12178, 13196, 3787, 0, 0, 0, 0, 14432, 0, 0, 0, 303, 1448, 4267,
	12707, 0, 243, 2286, 576, 6723, 2550, 12947, 13441, 5448, 7231, 11097, 13745, 14265, 6207, 0, 0,
	0, 0, 2725, 6228, 10808, 0, 0, 0, 0, 1883, 6094, 9492, 12213, 0, 0, 0, 4568, 9902, 0, 2223, 0,
	0, 0, 0, 0, 0, 2287, 1816, 14271, 14688, 0, 0, 0, 6796, 0, 0, 0, 0, 0, 0, 0, 10916, 0, 0, 0,
	6614, 902, 13149, 0, 0, 0, 4596, 0, 1776, 0, 0, 0, 0, 12840, 1698, 5375, 2236, 5792, 9429, 8611,
	11803, 2919, 10057, 0, 9170, 0, 14556, 0, 0, 1428, 14071, 249, 2330, 2604, 0, 0, 8268, 0, 11672,
	10906, 1918, 10164, 12194, 13344, 0, 0, 9680, 0, 0, 4708, 171, 8339, 0, 1248, 0, 10645, 0, 0,
	4238, 4971, 0, 0, 0, 0, 233, 0, 0, 0, 5777, 824, 0, 0, 0, 6446, 0, 0, 10767, 0, 0, 7914, 0, 0,
	0, 0, 0, 0, 0, 0, 1057, 0, 0, 3009, 11828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5072, 0,
	0, 0, 6201, 0, 0, 0, 0, 6530, 1526, 2496, 0, 5521, 0, 13733, 0, 3065, 0, 14035, 0, 12585, 0, 0,
	12874, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2836, 3150, 13888, 0, 2004, 993, 6420, 13043, 8128,
	0, 0, 3320, 0, 0, 0, 0, 0, 0, 7119, 12987, 0, 0, 8585, 0, 0, 0, 6533, 0, 535, 0, 0, 12271, 0, 0,
	0, 0, 1296, 1669, 6055, 0, 3754, 9596, 0, 5114, 941, 0, 3356, 2184, 5062, 2966, 0, 1727, 776, 0,
	14672, 3158, 0, 0, 0, 7706, 0, 0, 248, 8936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5210, 0, 6774,
	0, 3793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1804, 0, 0, 0, 8586, 12439, 9984, 0, 0, 0,
	9117, 0, 0, 0, 13747, 0, 0, 0, 8138, 9905, 6224, 0, 0, 0, 1211, 0, 0, 0, 517, 6942, 10053,
	11498, 13539, 0, 9650, 0, 0, 5439, 0, 320, 6966, 0, 612, 4328, 0, 12132, 11026, 0, 0, 0, 780, 0,
	1927, 0, 0, 13878, 0, 5728, 0, 0, 0, 0, 0, 0, 0, 0, 10491, 0, 0, 0, 12220, 12441, 0, 0, 0,
	12262, 0, 0, 0, 7456, 9717, 11985, 0, 13003, 0, 0, 0, 9258, 0, 0, 3874, 6496, 4443, 13505, 8953,
	6132, 14284, 0, 14217, 0, 0, 7205, 0, 5701, 10121, 0, 0, 0, 0, 0, 0, 0, 0, 13447, 0, 0, 0, 0, 0,
	14205, 0, 0, 0, 660, 10373, 662, 9930, 0, 0, 0, 0, 6172, 10259, 0, 0, 1427, 2559, 5075, 8199,
	9041, 9808, 12861, 0, 0, 11648, 11016, 0, 0, 0, 9601, 324, 1853, 2362, 12397, 3931, 11290,
	12536, 13082, 0, 0, 0, 0, 0, 4514, 0, 12605, 684, 5970, 8455, 5827, 0, 0, 0, 0, 13085, 7677, 0,
	14567, 0, 0, 0, 0, 0, 5960, 7690, 0, 0, 0, 13336, 0, 0, 11591, 0, 12921, 2383, 13698, 635,
	13037, 0, 0, 0, 0, 0, 0, 13007, 5823, 7651, 0, 0, 0, 1885, 7791, 0, 0, 0, 0, 0, 3862, 0, 7269,
	8347, 5452, 0, 1494, 0, 0, 2539, 12979, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3612, 2694, 0, 0, 0, 7252, 0,
	0, 1779, 1890, 1090, 9798, 9922, 10089, 9316, 0, 13291, 0, 6738, 3865, 4067, 0, 0, 339, 0, 0, 0,
	2578, 7695, 0, 0, 14027, 9012, 0, 12773, 0, 165, 0, 0, 0, 0, 2474, 0, 0, 1290, 10111, 0, 1119,
	6402, 9468, 0, 0, 1025, 0, 0, 0, 0, 0, 0, 0, 3759, 2761, 0, 0, 5698, 0, 3925, 0, 0, 0, 5241,
	6567, 0, 0, 0, 0, 3636, 11822, 0, 0, 0, 7757, 0, 11506, 3649, 3549, 9447, 97, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 13514, 0, 0, 4099, 0, 0, 0, 0, 0, 0, 0, 22, 4289, 0, 0, 0, 0, 0, 0, 7439, 0,
	0, 7171, 0, 0, 9319, 0, 0, 20, 4198, 912, 4756, 6573, 0, 0, 0, 608, 11439, 3601, 4325, 10144,
	12822, 2112, 11180, 0, 0, 0, 0, 3326, 0, 0, 11149, 12544, 0, 0, 0, 14592, 10547, 12004, 0,
	14717, 6871, 2528, 0, 2381, 0, 0, 3545, 0, 0, 0, 10781, 12706, 0, 14734, 0, 6174, 0, 7709, 0, 0,
	0, 6612, 12449, 0, 1095, 5951, 12805, 0, 2687, 6133, 3073, 2872, 9730, 6672, 10296, 1344, 9252,
	7313, 9440, 13594, 13837, 6180, 211, 10097, 0, 0, 11892, 12054, 13690, 343, 14307, 0, 0, 915, 0,
	6315, 0, 0, 6785, 0, 1109, 5246, 0, 0, 0, 0, 32, 0, 0, 0, 11321, 3726, 0, 0, 0, 0, 971, 0, 0, 0,
	605, 10776, 0, 0, 0, 0, 0, 6120, 0, 0, 0, 0, 2401, 1577, 353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11177,
	0, 2613, 10098, 0, 0, 0, 538, 889, 0, 0, 0, 10597, 12533, 0, 0, 7392, 2936, 4480, 0, 0, 678, 0,
	0, 0, 1187, 1298, 0, 8902, 1193, 0, 0, 0, 0, 0, 0, 9200, 9465, 0, 0, 0, 0, 0, 0, 0, 6141, 0, 0,
	0, 9911, 0, 0, 0, 0, 0, 0, 2600, 0, 1175, 6707, 1886, 10117, 10142, 1251, 0, 0, 539, 3717, 0, 0,
	14589, 0, 0, 0, 0, 0, 7388, 0, 0, 0, 0, 2561, 1714, 2448, 940, 8039, 14373, 8861, 291, 3842,
	4052, 0, 0, 0, 0, 9141, 0, 0, 12772, 0, 5729, 7466, 9826, 0, 2014, 0, 0, 0, 0, 0, 1064, 1662,
	1775, 9800, 13992, 4758, 0, 0, 0, 0, 0, 0, 0, 2254, 0, 0, 0, 4815, 0, 0, 13275, 6868, 0, 0, 0,
	7947, 0, 0, 0, 3337, 14739, 0, 13325, 12320, 0, 0, 6703, 0, 11086, 4002, 0, 0, 1492, 0, 0, 0, 0,
	1608, 11901, 13249, 13542, 0, 0, 0, 12126, 1619, 8747, 6225, 0, 3373, 6410, 9479, 14125, 0, 0,
	1749, 0, 10157, 0, 3736, 0, 4669, 0, 0, 0, 0, 5932, 0, 6392, 0, 6237, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5590, 0, 12466, 0, 0, 0, 0, 0, 0, 0, 0, 13411, 6069, 4687, 11267, 13430, 0, 0, 7718, 0, 6159,
	14537, 0, 407, 8218, 0, 14551, 0, 11636, 0, 0, 0, 0, 0, 8471, 6821, 0, 8470, 14554, 0, 456,
	8272, 1354, 8314, 7517, 9875, 9350, 2732, 14, 5537, 7495, 10412, 0, 0, 0, 8614, 1014, 0, 0, 0,
	4532, 13175, 0, 0, 0, 0, 0, 1928, 0, 0, 0, 10952, 7131, 0, 0, 0, 0, 0, 0, 0, 11957, 7201, 11509,
	0, 2486, 2724, 0, 0, 692, 0, 14425, 0, 3296, 0, 10753, 0, 0, 0, 1969, 0, 5750, 0, 0, 0, 0, 0, 0,
	7934, 0, 0, 0, 0, 0, 9105, 10370, 0, 0, 0, 0, 1734, 0, 0, 0, 0, 0, 0, 14730, 3674, 0, 250,
	12662, 3853, 13987, 12675, 4860, 12610, 14225, 0, 0, 0, 11913, 0, 5398, 0, 0, 0, 0, 5314, 6099,
	0, 0, 0, 7518, 0, 12380, 1983, 14618, 0, 0, 0, 0, 0, 13972, 0, 11493, 0, 5204, 6381, 478, 8198,
	9796, 0, 0, 3306, 7638, 7674, 0, 0, 0, 2074, 10797, 0, 4534, 0, 0, 0, 4426, 0, 0, 0, 0, 0, 0,
	142, 1745, 8414, 13694, 7782, 14466, 0, 7593, 0, 0, 0, 726, 13647, 0, 1034, 0, 13173, 13258, 0,
	1675, 0, 0, 564, 8093, 0, 0, 0, 0, 0, 0, 13682, 0, 9201, 14097, 0, 0, 0, 0, 3979, 0, 0, 0, 0, 0,
	5599, 0, 0, 0, 0, 3138, 0, 0, 0, 12215, 0, 0, 0, 0, 0, 4365, 12118, 10238, 0, 0, 7139, 0, 3213,
	11502, 9683, 0, 0, 0, 0, 0, 3298, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12070, 0, 0, 3836, 8493, 0, 0,
	9023, 0, 12925, 0, 1489, 7536, 0, 8758, 13370, 0, 7224, 0, 0, 2087, 3085, 0, 5510, 3922, 11260,
	12036, 0, 756, 0, 7809, 8620, 5450, 3169, 0, 0, 5223, 0, 0, 0, 3331, 3072, 6695, 14234, 0, 0, 0,
	3603, 0, 0, 7354, 7724, 0, 4501, 0, 8431, 8302, 12991, 0, 0, 0, 0, 5079, 10028, 14651, 9799, 0,
	0, 0, 8304, 11995, 13792, 12882, 0, 0, 10161, 0, 0, 6188, 7212, 10862, 0, 0, 0, 0, 14297, 0, 0,
	0, 0, 0, 3502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8136, 0, 0, 4483, 0, 8511, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	621, 9091, 0, 0, 0, 0, 0, 2489, 0, 0, 0, 0, 13226, 0, 14336, 0, 2162, 4490, 5994, 11570, 0,
	1170, 0, 0, 13138, 13908, 11293, 7138, 1285, 2738, 14639, 0, 6644, 0, 0, 12304, 6461, 14144,
	2967, 4987, 11757, 8227, 0, 0, 0, 0, 0, 0, 0, 0, 13561, 13956, 0, 0, 0, 4670, 0, 0, 0, 2529,
	4361, 5164, 0, 0, 2945, 0, 0, 2979, 0, 0, 0, 0, 0, 9652, 0, 2765, 7673, 11928, 13967, 13213,
	6649, 7506, 0, 0, 0, 0, 0, 0, 4196, 6453, 0, 4201, 0, 2305, 3620, 10042, 12405, 0, 0, 0, 8648,
	0, 0, 11910, 7304, 3544, 361, 12579, 4590, 8687, 8742, 11235, 6801, 9491, 0, 4910, 2639, 6451,
	7061, 0, 0, 358, 2044, 2822, 5765, 6536, 2579, 8972, 10673, 7734, 11784, 12315, 3679, 8978,
	9373, 9686, 0, 4056, 6214, 10777, 8668, 12832, 0, 0, 0, 0, 337, 5888, 0, 0, 5965, 0, 14791,
	2220, 8639, 5712, 9592, 4697, 0, 0, 0, 0, 7874, 8377, 0, 0, 0, 7920, 0, 0, 6488, 12695, 0, 0, 0,
	1528, 0, 0, 686, 0, 6592, 0, 3808, 14020, 0, 0, 0, 10348, 12110, 0, 0, 0, 2084, 5226, 10275,
	10724, 12465, 14696, 12270, 0, 0, 0, 0, 1688, 1484, 7973, 11948, 657, 7362, 9167, 13838, 0,
	7599, 0, 0, 0, 7417, 0, 0, 8604, 0, 0, 141, 4283, 3823, 14251, 5637, 0, 0, 0, 0, 0, 0, 14280, 0,
	0, 10504, 0, 0, 4243, 2200, 7267, 7331, 12636, 13686, 7207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	9735, 0, 5554, 3556, 7473, 4392, 0, 1509, 1505, 7038, 7733, 1001, 0, 0, 8163, 10844, 11612, 0,
	383, 0, 0, 0, 0, 0, 2717, 0, 0, 5035, 5889, 0, 0, 0, 0, 1721, 0, 0, 11936, 0, 0, 6637, 0, 3868,
	0, 0, 7073, 11643, 14562, 7412, 8761, 11897, 11025, 6205, 8375, 11299, 11982, 503, 4881, 4607,
	13486, 13806, 0, 0, 10867, 0, 0, 6701, 3341, 7156, 13390, 0, 12420, 0, 0, 5691, 12535, 9678, 0,
	12172, 0, 0, 8428, 295, 7612, 8699, 0, 4030, 6329, 3059, 3201, 0, 14383, 14569, 5723, 0, 857, 0,
	8140, 0, 0, 0, 7748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8855, 8456, 0, 6015, 5687, 0, 0, 7578, 0, 0,
	0, 0, 1225, 7294, 0, 1263, 9396, 8119, 943, 10595, 0, 0, 0, 0, 0, 0, 13685, 0, 12495, 8166, 0,
	2475, 0, 0, 6748, 0, 0, 5685, 3108, 9303, 0, 0, 0, 0, 0, 10448, 0, 0, 3581, 6021, 0, 0, 0, 3184,
	5794, 8763, 8894, 5060, 0, 0, 5014, 0, 0, 0, 13677, 0, 0, 5963, 0, 0, 10605, 3629, 3322, 12814,
	0, 0, 0, 0, 10900, 13067, 0, 0, 452, 0, 0, 0, 11163, 0, 0, 0, 0, 3534, 4824, 12622, 0, 7989, 0,
	0, 5302, 805, 10842, 14444, 5513, 0, 13304, 0, 0, 0, 9427, 0, 0, 0, 0, 0, 0, 14552, 0, 0, 9431,
	0, 0, 0, 0, 7890, 0, 0, 0, 9552, 5952, 2976, 0, 0, 0, 9089, 0, 0, 12516, 0, 0, 0, 0, 29, 14387,
	0, 0, 2909, 0, 0, 0, 6035, 6709, 7538, 5697, 9297, 9694, 0, 0, 0, 14189, 0, 5121, 10919, 26,
	9667, 0, 0, 2823, 6194, 0, 9249, 7435, 4517, 7579, 9752, 0, 0, 1535, 0, 0, 2428, 1262, 3568,
	2234, 4827, 14133, 14308, 5182, 13588, 0, 591, 0, 0, 1216, 0, 12770, 4336, 6678, 7363, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 7640, 13113, 0, 0, 0, 0, 14489, 10623, 0, 0, 12797, 10449, 14168, 0, 12031, 0,
	0, 4604, 0, 10272, 13507, 0, 0, 8443, 0, 0, 0, 153, 0, 0, 0, 0, 0, 0, 0, 5907, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 7943, 2484, 8217, 9287, 6041, 7558, 3339, 521, 0, 5768, 12188, 1802, 12513, 0,
	0, 0, 6632, 0, 0, 0, 2857, 12820, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4318, 12358, 7918, 9410, 14457,
	0, 0, 0, 845, 7999, 12708, 14463, 0, 4139, 0, 0, 0, 0, 6762, 0, 0, 13289, 1334, 3295, 10366, 0,
	14183, 0, 0, 4088, 3028, 5569, 5885, 6872, 14462, 0, 0, 0, 0, 14223, 10750, 0, 0, 0, 0, 14124,
	7144, 0, 0, 0, 10239, 0, 11632, 0, 0, 0, 0, 0, 0, 12329, 4314, 0, 0, 0, 0, 0, 0, 0, 13107, 0,
	6705, 0, 3185, 5921, 13889, 0, 5741, 6643, 12548, 0, 0, 6550, 6793, 7339, 0, 926, 7291, 1401,
	11860, 5584, 0, 5427, 11131, 0, 0, 0, 0, 4879, 5212, 9979, 1993, 9990, 0, 0, 9030, 5639, 4872,
	6847, 0, 0, 0, 0, 0, 11977, 0, 11395, 0, 10326, 11228, 6620, 0, 0, 0, 12472, 13859, 12251, 1219,
	5534, 0, 0, 7306, 10599, 11129, 13851, 11980, 3148, 9412, 3699, 2634, 14191, 0, 2325, 6861,
	11421, 0, 0, 0, 6152, 0, 0, 3882, 11503, 7482, 14005, 8133, 9651, 0, 0, 5483, 6979, 0, 0, 7952,
	0, 0, 0, 11195, 0, 3927, 1786, 10156, 3724, 1682, 0, 0, 6786, 0, 0, 7631, 12111, 0, 1283, 0,
	12435, 10323, 0, 11079, 0, 0, 0, 0, 0, 5051, 0, 0, 0, 1188, 0, 0, 5976, 0, 7023, 0, 0, 0, 9000,
	0, 12422, 0, 0, 2292, 0, 0, 0, 0, 0, 0, 7426, 0, 0, 0, 0, 0, 4565, 12755, 0, 0, 14571, 3639, 0,
	0, 0, 0, 8379, 13061, 7127, 0, 0, 0, 1979, 526, 2526, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6569, 9995,
	11775, 4493, 0, 0, 0, 0, 7689, 13734, 0, 0, 0, 1091, 0, 0, 205, 5727, 7983, 6640, 7409, 8243,
	2731, 7105, 13778, 13193, 13357, 10471, 11275, 0, 7195, 10787, 0, 0, 0, 0, 0, 14114, 0, 0, 6910,
	0, 335, 8767, 10392, 14314, 2407, 2802, 9327, 14148, 0, 0, 12565, 13445, 4108, 0, 6212, 327,
	9195, 10690, 12066, 0, 0, 0, 0, 0, 0, 4229, 0, 11623, 0, 7302, 2120, 4068, 11833, 0, 0, 0, 3600,
	0, 5779, 10351, 0, 0, 0, 425, 4834, 13600, 0, 5927, 0, 6208, 0, 9123, 14240, 10876, 8654, 0, 0,
	0, 0, 0, 0, 0, 13754, 0, 10716, 0, 6571, 11107, 0, 0, 0, 10794, 12570, 7704, 8871, 6447, 10460,
	13406, 7723, 6862, 13892, 0, 0, 4418, 0, 3680, 0, 0, 0, 0, 0, 0, 10021, 0, 2507, 8401, 0, 0, 0,
	0, 4343, 0, 0, 0, 0, 0, 0, 0, 6658, 0, 0, 6505, 0, 0, 0, 0, 9435, 0, 0, 2843, 6085, 8114, 14510,
	1435, 10122, 0, 2752, 0, 0, 4109, 0, 0, 7081, 6838, 0, 0, 0, 0, 0, 0, 9336, 0, 0, 0, 2433,
	10221, 7343, 11291, 12101, 13172, 0, 0, 587, 0, 3487, 13856, 0, 3782, 10386, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4244, 11539, 6388, 3230, 7419, 10697, 0, 0, 2476, 8603, 12341, 5900, 11473,
	12751, 14396, 6272, 0, 0, 0, 0, 11584, 0, 0, 10879, 7970, 679, 14159, 0, 12133, 0, 0, 0, 0, 0,
	0, 0, 4672, 240, 5950, 9784, 7283, 0, 0, 14372, 0, 14235, 0, 0, 7659, 0, 2168, 0, 0, 0, 0, 0, 0,
	0, 0, 13831, 0, 11197, 13788, 13872, 14513, 0, 0, 13899, 0, 0, 0, 0, 3452, 5920, 0, 2104, 4157,
	13904, 3173, 13536, 0, 0, 0, 3292, 5171, 9702, 0, 3240, 8723, 0, 0, 0, 0, 9296, 11341, 0, 9525,
	10828, 0, 0, 0, 9692, 9733, 0, 0, 5988, 0, 0, 1288, 2311, 4194, 5789, 8836, 9706, 0, 8617, 8833,
	7810, 7995, 0, 0, 569, 1900, 10113, 0, 0, 0, 1300, 8237, 7057, 0, 0, 0, 0, 0, 0, 0, 13214, 731,
	0, 0, 0, 0, 0, 0, 7551, 0, 1670, 0, 7975, 0, 0, 0, 0, 0, 7001, 0, 0, 0, 4468, 3904, 9685, 10758,
	0, 14338, 10, 0, 0, 9603, 1690, 0, 0, 0, 0, 12371, 0, 13681, 0, 0, 2402, 0, 1922, 0, 11089, 0,
	0, 0, 0, 12996, 9093, 13629, 0, 0, 0, 9659, 12873, 0, 11048, 4885, 11563, 14356, 3689, 0, 0, 0,
	0, 0, 0, 0, 1759, 2063, 0, 0, 0, 0, 11489, 0, 0, 0, 0, 4674, 0, 0, 45, 0, 0, 0, 12461, 0, 0, 0,
	4833, 13518, 14312, 0, 10376, 8427, 0, 0, 0, 0, 0, 11399, 12604, 13688, 0, 0, 0, 0, 143, 0, 0,
	0, 0, 0, 997, 2103, 0, 11971, 74, 4869, 0, 8015, 785, 6894, 0, 0, 0, 0, 0, 0, 6140, 0, 0, 0, 0,
	0, 0, 0, 0, 8004, 13350, 0, 0, 0, 0, 7808, 9756, 0, 3933, 0, 0, 0, 10479, 0, 2512, 0, 0, 0,
	7754, 0, 1771, 1617, 13283, 0, 0, 8589, 4813, 4292, 5412, 10163, 0, 0, 0, 12065, 12583, 0, 0, 0,
	14289, 0, 0, 0, 5495, 0, 0, 0, 0, 0, 0, 11287, 0, 0, 0, 0, 0, 0, 0, 0, 7777, 0, 392, 0, 0, 0,
	7500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 183, 7521, 0, 11758, 0, 1660, 10835, 0, 10312, 0, 0, 0, 6680,
	1157, 0, 2616, 10512, 75, 6111, 6340, 7577, 7869, 6104, 13489, 9530, 11488, 0, 0, 0, 0, 13789,
	6125, 7211, 0, 8912, 1237, 2335, 2695, 4890, 9569, 4082, 5751, 13257, 13858, 1050, 2602, 2565,
	9369, 0, 0, 0, 176, 4842, 0, 1712, 0, 0, 0, 5428, 0, 5681, 0, 11223, 14712, 0, 225, 676, 0, 480,
	0, 0, 0, 0, 0, 0, 129, 1366, 1869, 7645, 0, 0, 0, 1956, 8520, 0, 9266, 0, 0, 0, 0, 8587, 14507,
	3285, 0, 0, 0, 6051, 0, 0, 8224, 8612, 4026, 3869, 0, 0, 0, 11871, 13202, 14659, 0, 2189, 0,
	6895, 0, 11595, 0, 0, 0, 0, 0, 0, 0, 9531, 9424, 10708, 0, 0, 0, 0, 0, 0, 0, 6178, 4961, 0, 0,
	9731, 10080, 9300, 5975, 10856, 12868, 13263, 13890, 14181, 0, 4413, 10774, 0, 12732, 4814, 0,
	0, 0, 0, 0, 13330, 14082, 0, 5828, 1948, 1920, 14591, 10728, 0, 2757, 10210, 0, 0, 0, 6348,
	11268, 0, 0, 0, 7909, 10204, 11512, 4582, 5943, 9907, 0, 0, 0, 14533, 2048, 276, 7632, 8523,
	10749, 14204, 0, 0, 0, 5624, 6475, 0, 13636, 451, 0, 0, 0, 0, 8365, 0, 0, 0, 12403, 0, 0, 0,
	3236, 12926, 5518, 1083, 0, 0, 0, 4462, 0, 0, 0, 0, 0, 5626, 0, 0, 0, 9690, 10678, 0, 4724,
	12580, 0, 0, 0, 5608, 0, 0, 8693, 13415, 12827, 0, 0, 0, 0, 0, 0, 3307, 0, 0, 0, 0, 10285, 5394,
	5006, 0, 0, 0, 0, 1862, 14321, 0, 0, 1416, 0, 2370, 2545, 11401, 14186, 0, 4380, 8570, 8110,
	10133, 0, 0, 6525, 9496, 0, 0, 1732, 8890, 4250, 9898, 0, 0, 0, 5813, 0, 0, 0, 0, 0, 0, 1196,
	2624, 8056, 12306, 0, 10578, 830, 5725, 10812, 0, 11204, 4738, 0, 2276, 0, 0, 7680, 0, 8941, 0,
	7792, 2150, 9133, 3949, 0, 0, 1437, 0, 0, 8225, 11010, 0, 0, 0, 0, 0, 14573, 0, 0, 0, 0, 0, 0,
	0, 2631, 0, 0, 0, 0, 0, 0, 4908, 13617, 0, 0, 0, 0, 0, 0, 0, 9811, 5132, 14608, 0, 0, 0, 6989,
	2365, 0, 244, 0, 4079, 6027, 7511, 13179, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6273, 2327, 0, 7882, 0, 0,
	0, 0, 0, 0, 0, 10450, 8839, 0, 5676, 7103, 8412, 11137, 13844, 0, 0, 7489, 7929, 12189, 3598,
	8381, 13829, 0, 9182, 4145, 0, 0, 0, 5379, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5081, 0, 1051, 0, 0,
	3962, 2227, 4320, 939, 7686, 9197, 14046, 0, 0, 0, 7838, 0, 12412, 0, 8735, 0, 0, 0, 0, 0, 0, 0,
	13715, 4216, 4015, 7596, 12733, 0, 0, 0, 0, 0, 0, 1874, 0, 6878, 0, 0, 14037, 0, 8999, 0, 0,
	2319, 0, 0, 0, 0, 0, 0, 5311, 4809, 0, 9896, 11683, 0, 12080, 0, 636, 10432, 0, 3730, 0, 2167,
	3602, 5418, 0, 0, 0, 0, 0, 0, 11951, 0, 0, 0, 0, 2704, 0, 0, 0, 0, 4366, 0, 0, 0, 0, 0, 1363,
	4163, 2062, 2165, 5585, 10618, 13616, 0, 0, 7591, 10706, 6654, 2888, 4059, 10524, 0, 0, 0, 0,
	11428, 0, 0, 0, 0, 582, 0, 0, 0, 0, 0, 0, 0, 10447, 9035, 8072, 11444, 0, 0, 11981, 0, 0, 0, 0,
	2536, 14334, 9976, 0, 0, 0, 0, 14369, 0, 6726, 8336, 0, 9890, 0, 12501, 10793, 4905, 10149,
	10686, 0, 0, 487, 9345, 1254, 0, 0, 2166, 7480, 0, 7285, 323, 11435, 11556, 0, 0, 0, 0, 0, 0,
	6298, 0, 0, 0, 0, 13313, 0, 0, 4458, 0, 0, 11259, 0, 0, 0, 0, 4285, 0, 0, 0, 0, 0, 14309, 11112,
	6981, 0, 6167, 4362, 0, 0, 0, 0, 14149, 1561, 6466, 5335, 11340, 14453, 8279, 0, 0, 0, 0, 0, 0,
	867, 10557, 7537, 410, 5717, 0, 0, 0, 2013, 616, 11483, 0, 0, 0, 2877, 0, 6231, 12523, 14087, 0,
	8564, 1661, 1104, 2155, 6739, 7526, 9781, 5219, 3273, 5890, 6495, 6812, 10420, 11242, 12098,
	12416, 13596, 0, 11565, 0, 0, 2239, 3376, 449, 3992, 0, 0, 3921, 0, 0, 12290, 0, 0, 0, 0, 10729,
	0, 0, 8788, 0, 0, 0, 8621, 0, 10576, 0, 0, 5553, 10467, 0, 0, 12527, 0, 6251, 6375, 6733, 11253,
	14000, 14330, 0, 5001, 0, 0, 0, 0, 5037, 5980, 4409, 0, 0, 0, 0, 0, 0, 0, 5616, 1559, 0, 11576,
	13946, 0, 3239, 4709, 6826, 13708, 0, 10125, 0, 0, 12898, 0, 893, 0, 5547, 0, 0, 920, 10818, 0,
	0, 4280, 10382, 0, 263, 0, 0, 0, 965, 9897, 0, 11053, 0, 0, 8476, 0, 0, 9923, 0, 0, 7778, 12547,
	12574, 7618, 8023, 11741, 0, 0, 0, 3262, 3492, 0, 8502, 0, 590, 8677, 0, 9068, 0, 8525, 0,
	12963, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3310, 0, 14725, 0, 0, 0, 14119, 0, 257, 1988, 8444, 11717,
	3735, 0, 0, 0, 0, 0, 4826, 1059, 10166, 0, 8540, 8895, 0, 3096, 8273, 1504, 1911, 11390, 0, 0,
	0, 3233, 0, 0, 0, 9847, 8265, 0, 10509, 0, 9448, 11682, 7143, 14185, 14605, 0, 8610, 8454, 0, 0,
	0, 0, 0, 0, 12312, 0, 7740, 0, 10575, 0, 0, 2384, 1417, 828, 4479, 13679, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 9899, 7984, 2617, 0, 0, 1258, 0, 0, 0, 3512, 11939, 0, 0, 7940, 7573, 8032, 4370, 7160,
	0, 12800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3330, 0, 0, 0, 0, 3638, 5403, 6189, 3183, 6102,
	10646, 12232, 0, 0, 3974, 8795, 0, 0, 7478, 0, 0, 0, 2606, 0, 12612, 0, 6282, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1756, 0, 3017, 13646, 13034, 9437, 0, 0, 0, 0, 0, 0, 0,
	9795, 13440, 0, 12683, 0, 0, 0, 12566, 7381, 0, 0, 919, 2050, 0, 0, 13222, 0, 0, 10580, 12392,
	4080, 6686, 6837, 13457, 14635, 3795, 11538, 12911, 0, 0, 0, 9653, 8252, 0, 0, 4326, 5496, 7415,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 6378, 4573, 2516, 10937, 0, 3446, 0, 0, 11666, 5693, 7442, 8605,
	4424, 0, 0, 0, 0, 9037, 11530, 3712, 0, 7360, 7765, 5573, 7764, 5154, 12142, 8373, 0, 0, 0, 0,
	0, 5801, 0, 0, 9025, 0, 2339, 2482, 9568, 2716, 10474, 5571, 9218, 6394, 14022, 0, 355, 0, 6370,
	13550, 13005, 11684, 13980, 8581, 13593, 14649, 0, 0, 4519, 8810, 0, 0, 3152, 0, 13519, 0, 6886,
	10274, 9208, 11310, 14263, 0, 0, 0, 11769, 0, 0, 9828, 12337, 0, 0, 0, 0, 0, 3660, 0, 14058,
	7580, 14465, 7896, 0, 0, 12981, 0, 0, 7767, 0, 0, 0, 0, 0, 0, 0, 5977, 0, 0, 0, 1190, 1604, 0,
	6788, 8834, 7004, 0, 0, 0, 0, 0, 1184, 12614, 0, 0, 0, 6483, 14412, 5532, 3026, 2100, 5837,
	11071, 0, 0, 0, 0, 0, 0, 13080, 0, 0, 13848, 14713, 0, 0, 0, 2246, 0, 548, 6134, 4732, 6600, 0,
	0, 444, 10923, 1908, 0, 9801, 1470, 0, 0, 0, 7985, 6682, 7899, 12742, 0, 0, 0, 5576, 0, 8345, 0,
	0, 0, 0, 948, 0, 0, 0, 0, 3570, 10273, 0, 0, 0, 2906, 0, 1997, 0, 0, 0, 0, 10726, 0, 0, 0, 0, 0,
	0, 0, 9010, 0, 0, 0, 6674, 10146, 0, 5955, 0, 10693, 10252, 0, 0, 0, 12394, 4522, 7937, 11254,
	0, 0, 0, 0, 9124, 0, 0, 0, 0, 0, 0, 0, 0, 1451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 438, 7972, 13030, 0, 5175, 3142, 5291, 6610, 0, 11768, 13359, 0, 0, 0, 0, 6773, 0, 188, 0, 0,
	0, 0, 2751, 0, 3038, 3444, 8650, 0, 0, 0, 0, 11429, 0, 0, 6673, 0, 11203, 14076, 397, 12316,
	14268, 0, 0, 4664, 0, 0, 0, 14207, 13192, 0, 0, 0, 924, 0, 3590, 7836, 5928, 0, 12379, 0, 7679,
	96, 11377, 4886, 0, 0, 1380, 0, 9618, 0, 0, 0, 7848, 0, 11933, 0, 11142, 0, 0, 8083, 0, 0, 0,
	6624, 0, 5308, 14446, 0, 0, 0, 0, 0, 0, 52, 0, 0, 9092, 9736, 0, 11495, 0, 0, 0, 0, 6947, 8088,
	2646, 6555, 8837, 4564, 0, 9211, 0, 6126, 0, 13813, 6491, 7333, 14255, 0, 0, 10662, 0, 0, 9206,
	0, 342, 5429, 1256, 9924, 0, 0, 8059, 9901, 0, 10910, 11726, 0, 0, 0, 0, 193, 3618, 5024, 1019,
	3137, 0, 0, 6859, 9291, 0, 0, 0, 0, 0, 0, 6343, 7347, 12046, 0, 6432, 8992, 0, 0, 0, 11351, 0,
	6436, 0, 0, 0, 12655, 0, 0, 0, 0, 6529, 0, 0, 2832, 0, 0, 13436, 6766, 4985, 8036, 202, 3490,
	128, 1565, 3631, 3891, 5438, 7619, 9770, 10231, 13380, 14557, 14632, 3722, 7565, 0, 0, 0, 4633,
	265, 5628, 11634, 0, 9445, 7351, 7397, 10572, 3465, 11049, 11305, 0, 0, 0, 0, 4090, 6476, 5472,
	7615, 7870, 0, 735, 13817, 0, 0, 0, 4014, 0, 0, 10560, 0, 7736, 10402, 13165, 0, 481, 0, 0, 0,
	0, 0, 2124, 0, 0, 10322, 7902, 0, 6690, 0, 1461, 0, 0, 0, 13884, 9207, 12648, 11035, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 823, 12526, 0, 11815, 0, 5834, 0, 0, 0, 13131, 0, 0, 3039, 3734, 9546, 8950,
	4947, 6227, 0, 3224, 6724, 0, 12577, 0, 0, 5786, 0, 0, 0, 815, 4539, 5490, 0, 0, 0, 0, 1327, 0,
	0, 0, 9627, 0, 11680, 0, 0, 4892, 0, 0, 0, 4785, 0, 0, 0, 0, 0, 0, 13529, 0, 0, 0, 0, 4482, 0,
	9194, 10614, 14243, 9750, 0, 0, 8776, 2666, 1830, 0, 0, 0, 0, 6121, 0, 4742, 7179, 8071, 5365,
	0, 0, 3069, 6211, 0, 0, 6487, 0, 0, 0, 0, 0, 8988, 0, 11767, 13845, 0, 0, 8856, 0, 0, 42, 3743,
	0, 0, 7445, 10552, 9001, 14266, 0, 0, 2699, 0, 0, 0, 1000, 0, 0, 0, 0, 0, 9700, 0, 0, 0, 7759,
	8746, 12543, 0, 10401, 7265, 10795, 14313, 11941, 0, 0, 5868, 10838, 14378, 0, 0, 0, 851, 1936,
	1730, 3202, 4531, 7226, 7361, 13299, 0, 0, 6151, 0, 0, 0, 0, 1626, 1761, 2328, 3070, 12626, 0,
	8014, 0, 0, 0, 0, 2279, 0, 0, 0, 0, 10502, 0, 0, 0, 0, 0, 11834, 5531, 7552, 0, 10621, 5358,
	14051, 0, 14448, 0, 0, 0, 12086, 3163, 8656, 905, 1772, 2490, 5192, 9517, 4647, 9703, 3123,
	7213, 10341, 10743, 6216, 14323, 1891, 0, 0, 2193, 0, 7005, 6191, 10472, 11677, 0, 12160, 0,
	10961, 742, 6880, 12335, 0, 11422, 0, 0, 0, 13897, 5023, 6759, 6968, 0, 10356, 0, 0, 13738, 0,
	984, 0, 0, 13658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13292, 11339, 11900, 11589, 0, 0, 0, 8107, 0,
	0, 0, 0, 0, 0, 2785, 8690, 2878, 9368, 890, 596, 10041, 6157, 9039, 10548, 9722, 3225, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1398, 0, 13242, 0, 6197, 0, 0, 0, 2915, 5026, 10541, 12478,
	4183, 0, 123, 2297, 0, 0, 0, 9915, 0, 2875, 3401, 7475, 0, 4516, 0, 0, 0, 0, 0, 1052, 8175,
	11139, 4221, 6772, 0, 0, 6342, 1436, 8672, 11354, 10665, 0, 0, 0, 5674, 0, 0, 11314, 6576, 0, 0,
	0, 0, 0, 0, 0, 0, 6016, 0, 5131, 0, 0, 8415, 5111, 12419, 10319, 13122, 0, 0, 0, 12256, 0, 0, 0,
	7287, 10544, 12120, 0, 0, 0, 855, 6245, 0, 0, 6135, 10517, 221, 12572, 0, 3394, 11440, 13869, 0,
	9462, 0, 0, 0, 0, 0, 0, 2905, 0, 0, 0, 6101, 0, 0, 8450, 0, 0, 0, 0, 0, 0, 0, 13151, 0, 0, 387,
	4689, 6941, 0, 0, 14352, 0, 11517, 0, 3477, 13631, 12728, 0, 0, 0, 1029, 7784, 0, 0, 0, 3416,
	9131, 9199, 7903, 10501, 3030, 6349, 2897, 1027, 8245, 894, 10469, 12799, 2814, 4855, 4820,
	10257, 0, 0, 10568, 0, 0, 9660, 7187, 0, 268, 2753, 6169, 0, 3830, 5070, 0, 0, 0, 0, 0, 0, 0, 0,
	5262, 0, 5459, 1360, 0, 0, 8154, 3506, 14452, 14411, 0, 0, 0, 9942, 0, 0, 2181, 0, 0, 648, 272,
	0, 0, 0, 10246, 0, 0, 7894, 0, 0, 0, 0, 0, 3943, 12224, 0, 0, 0, 0, 0, 4236, 14397, 0, 0, 4702,
	5542, 0, 2912, 0, 0, 0, 0, 0, 765, 9863, 0, 0, 0, 6332, 0, 10958, 0, 0, 0, 0, 0, 0, 523, 0, 0,
	0, 0, 0, 6031, 0, 0, 12717, 0, 0, 0, 0, 11265, 13282, 0, 6077, 0, 8852, 0, 10651, 0, 4753, 0, 0,
	5165, 12564, 0, 2698, 3043, 1851, 0, 968, 0, 0, 0, 0, 10270, 0, 4441, 8144, 9310, 8910, 0, 0,
	10403, 5541, 14601, 0, 0, 1793, 0, 0, 0, 5527, 0, 0, 0, 2095, 0, 0, 0, 10821, 11624, 0, 0, 0, 0,
	11793, 309, 736, 0, 3827, 0, 0, 2652, 0, 0, 0, 0, 0, 12504, 0, 0, 0, 0, 13146, 0, 0, 0, 0, 0,
	7783, 0, 0, 0, 0, 0, 0, 0, 2918, 0, 0, 10629, 13198, 0, 0, 5983, 0, 0, 3480, 11526, 0, 217,
	14294, 775, 4585, 11238, 0, 0, 0, 13152, 9790, 13578, 0, 0, 5821, 0, 0, 4054, 0, 0, 0, 1121, 0,
	2419, 0, 7584, 232, 0, 0, 14056, 0, 4859, 6320, 8576, 7189, 0, 14325, 0, 0, 7906, 0, 8510, 0, 0,
	11384, 0, 4705, 4404, 0, 0, 0, 4567, 0, 8388, 0, 4065, 0, 0, 10751, 0, 0, 1517, 9723, 0, 0, 0,
	0, 832, 3269, 12955, 0, 1284, 8593, 14084, 0, 0, 8008, 10819, 12838, 0, 6335, 0, 7256, 0, 0, 0,
	13799, 0, 0, 0, 6732, 0, 3801, 12302, 0, 0, 0, 5180, 1981, 8883, 0, 0, 9452, 9265, 14044, 0,
	575, 0, 0, 0, 0, 0, 8307, 0, 2298, 0, 5873, 0, 0, 0, 14541, 0, 0, 0, 8773, 13237, 787, 14747, 0,
	0, 10040, 955, 2122, 0, 6076, 11752, 0, 0, 12119, 0, 0, 0, 0, 0, 5602, 0, 0, 0, 7026, 12730,
	11255, 1766, 4150, 0, 0, 0, 14475, 5809, 13942, 0, 10664, 5288, 0, 0, 8738, 5147, 10933, 0, 0,
	0, 0, 8715, 106, 11515, 0, 0, 0, 3879, 0, 0, 0, 0, 0, 0, 0, 6443, 0, 4979, 0, 11179, 0, 9376, 0,
	0, 0, 14699, 0, 6220, 4948, 2017, 0, 0, 0, 0, 2569, 0, 1078, 0, 0, 1870, 5652, 7225, 0, 4149, 0,
	0, 2530, 5388, 0, 0, 0, 0, 5941, 1864, 6587, 0, 3179, 0, 12671, 2615, 11376, 0, 0, 385, 4509,
	6331, 12720, 0, 13039, 0, 0, 1039, 0, 0, 0, 0, 0, 0, 0, 3397, 30, 2715, 2862, 9818, 10300, 0, 0,
	0, 0, 9672, 234, 13089, 0, 12682, 0, 11912, 0, 0, 497, 10072, 0, 3751, 3345, 553, 0, 51, 0,
	13301, 14703, 0, 0, 0, 0, 0, 0, 1266, 0, 1557, 13811, 0, 0, 10022, 0, 0, 8205, 0, 412, 2147,
	14784, 9059, 4888, 3897, 9647, 0, 3194, 13208, 10289, 13674, 12509, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 11779, 0, 7564, 0, 0, 0, 4294, 0, 9541, 11062, 11471, 0, 906, 0, 6075, 0, 0, 2282, 4376,
	2625, 0, 4130, 5292, 6357, 5458, 13753, 0, 8403, 9585, 0, 0, 0, 8662, 0, 2224, 13478, 5858,
	12071, 0, 5421, 0, 6790, 0, 0, 13555, 0, 0, 2400, 4126, 4574, 0, 3586, 0, 1605, 0, 5105, 0, 0,
	0, 9903, 5351, 6291, 2799, 14726, 0, 12074, 4503, 0, 0, 4690, 1992, 0, 0, 0, 5918, 7295, 0, 0,
	0, 0, 3420, 6501, 0, 0, 0, 0, 0, 0, 7707, 0, 0, 2825, 0, 0, 0, 0, 9932, 2689, 10451, 0, 12317,
	0, 999, 4506, 4044, 14091, 6352, 0, 0, 0, 0, 0, 10701, 6450, 12109, 0, 0, 0, 0, 0, 8208, 0,
	5517, 0, 3819, 0, 0, 0, 14163, 0, 0, 121, 11207, 4153, 11791, 0, 0, 0, 0, 0, 0, 0, 2453, 7184,
	13836, 14364, 0, 4773, 8676, 0, 12296, 0, 10817, 0, 9644, 0, 0, 0, 0, 0, 14064, 0, 14165, 0,
	13465, 9034, 0, 13630, 0, 0, 0, 0, 0, 0, 0, 5647, 0, 8623, 4279, 5606, 9550, 9921, 12327, 0,
	282, 0, 1135, 9422, 0, 0, 6641, 12629, 0, 0, 0, 0, 647, 0, 0, 12568, 0, 3738, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2821, 2121, 11522, 12628, 7627, 10865, 8998, 0, 0, 5405, 0, 0, 0, 7246, 1167,
	7613, 0, 7248, 0, 0, 0, 0, 0, 0, 0, 8783, 0, 0, 0, 0, 0, 2831, 4091, 11848, 7299, 0, 0, 2852, 0,
	12124, 3702, 14650, 0, 0, 12298, 0, 983, 11716, 13989, 0, 0, 7039, 0, 0, 0, 0, 9453, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4792, 14740, 0, 8920, 0, 0, 0, 0, 0, 3978, 0, 0, 0, 7241, 0, 0, 0, 1331, 12791,
	12680, 7405, 9060, 0, 0, 0, 2627, 0, 11874, 4170, 0, 0, 6622, 0, 0, 0, 4363, 8433, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7630, 0, 2658, 0, 0, 0, 5656, 14429, 8660, 13470, 0, 12554, 0, 12712, 10208, 0,
	0, 0, 4838, 4861, 6516, 0, 0, 0, 0, 7855, 0, 10810, 4543, 6365, 44, 11251, 6179, 4316, 0, 4156,
	6096, 6850, 8035, 12936, 5497, 12340, 0, 0, 13827, 10316, 0, 0, 3565, 6057, 0, 6494, 0, 1133,
	2958, 4074, 12522, 9626, 0, 0, 0, 0, 0, 0, 13042, 0, 0, 0, 0, 8369, 3198, 13076, 3859, 7956,
	4965, 9378, 11642, 1185, 9342, 11221, 0, 0, 0, 0, 0, 0, 11012, 13820, 0, 0, 0, 14678, 2922,
	3647, 0, 0, 0, 10732, 6190, 0, 0, 0, 0, 0, 0, 5692, 0, 2564, 2680, 0, 520, 6924, 2827, 196,
	14485, 14296, 0, 0, 79, 0, 1395, 8659, 12837, 8633, 0, 0, 0, 0, 0, 5282, 0, 0, 0, 0, 0, 9334,
	6173, 11869, 12342, 0, 0, 439, 10181, 0, 9674, 0, 0, 0, 8770, 10406, 0, 0, 0, 0, 6687, 2797,
	8613, 3504, 7352, 85, 3146, 3811, 2430, 4676, 4914, 8870, 9997, 0, 0, 0, 11222, 0, 0, 0, 13261,
	0, 7669, 8259, 0, 0, 0, 13071, 0, 7941, 0, 6284, 0, 0, 0, 0, 0, 0, 2368, 5958, 0, 60, 1177,
	6008, 0, 0, 0, 0, 9028, 0, 14753, 59, 4608, 7228, 12702, 0, 0, 14403, 12761, 0, 0, 0, 864,
	14018, 4457, 0, 5152, 0, 2929, 11261, 0, 0, 0, 4515, 0, 0, 0, 9974, 0, 7806, 2479, 0, 9237, 0,
	13418, 0, 0, 0, 0, 0, 0, 741, 0, 0, 10929, 0, 0, 0, 8098, 0, 4461, 0, 9992, 0, 0, 4975, 13125,
	0, 7461, 7109, 7812, 13902, 0, 12179, 0, 11915, 0, 0, 0, 0, 2175, 10237, 14716, 351, 9172,
	12432, 2089, 12854, 0, 10536, 37, 874, 946, 9716, 0, 10064, 0, 0, 0, 0, 13161, 0, 2164, 4106, 0,
	0, 0, 0, 8703, 10186, 0, 7562, 11301, 0, 99, 0, 6890, 0, 0, 3798, 5740, 0, 13083, 0, 11102,
	12624, 0, 0, 0, 0, 0, 0, 4754, 0, 7568, 0, 0, 0, 1453, 9953, 0, 12697, 7159, 0, 11673, 9466, 0,
	0, 0, 13310, 0, 0, 5925, 2702, 0, 0, 6204, 9520, 12240, 13850, 0, 0, 0, 579, 0, 2796, 0, 2684,
	0, 0, 0, 0, 0, 0, 5646, 0, 0, 0, 0, 0, 0, 706, 5684, 11909, 12022, 0, 0, 11934, 0, 9116, 0, 0,
	5172, 13109, 0, 9834, 13744, 0, 0, 0, 2260, 0, 0, 0, 0, 1252, 0, 0, 0, 1450, 0, 0, 0, 0, 0,
	2176, 0, 6588, 13776, 0, 0, 0, 1242, 2584, 4309, 1272, 7152, 0, 901, 0, 0, 0, 10530, 4208, 7770,
	5876, 4378, 13155, 0, 0, 0, 14586, 13585, 12437, 3243, 4951, 0, 0, 0, 88, 0, 0, 0, 8702, 3375,
	1426, 9648, 14052, 7715, 6901, 8664, 0, 0, 0, 12764, 14428, 0, 9972, 12997, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1337, 0, 0, 0, 0, 4580, 115, 6547, 377, 13885, 14073, 0, 9169, 0, 0, 13121, 0, 14483, 0,
	12167, 0, 0, 0, 0, 12000, 7654, 1117, 14714, 0, 14431, 0, 0, 10172, 14604, 0, 3672, 3784, 6522,
	6486, 0, 0, 0, 0, 7210, 8031, 2348, 3670, 8146, 1458, 9666, 13388, 0, 0, 0, 10965, 4460, 9032,
	0, 0, 0, 0, 0, 0, 11579, 6283, 0, 12131, 0, 0, 0, 0, 0, 0, 11215, 0, 0, 0, 0, 0, 0, 0, 0, 2619,
	0, 0, 0, 3423, 0, 0, 14683, 0, 0, 2641, 7827, 11157, 13689, 2513, 5709, 4760, 12644, 0, 0, 1823,
	4029, 2293, 6851, 8400, 13761, 0, 0, 544, 0, 0, 0, 7309, 0, 0, 0, 0, 10248, 0, 9102, 0, 2409, 0,
	2076, 12206, 8352, 0, 7982, 9740, 0, 0, 2787, 7962, 12135, 2975, 5309, 4796, 10971, 12411, 4085,
	8663, 12726, 5369, 12300, 13378, 7531, 0, 0, 4423, 10593, 1471, 9960, 0, 0, 0, 0, 0, 0, 0, 2779,
	0, 6904, 10626, 4184, 0, 0, 0, 10347, 11208, 7390, 0, 0, 0, 0, 11812, 0, 2446, 3950, 0, 719, 0,
	0, 0, 0, 6575, 0, 0, 11296, 0, 0, 12647, 4306, 0, 0, 0, 398, 0, 0, 0, 0, 0, 9753, 996, 0, 2204,
	0, 0, 0, 0, 8835, 0, 5222, 0, 0, 0, 3776, 11094, 5106, 12960, 0, 0, 0, 0, 0, 11410, 989, 0, 0,
	0, 0, 6606, 7220, 1342, 1915, 7346, 0, 0, 0, 14788, 12630, 6301, 0, 0, 0, 7058, 0, 0, 0, 5595,
	0, 0, 0, 6265, 6791, 0, 8928, 0, 0, 2032, 0, 0, 0, 0, 0, 0, 0, 0, 2981, 0, 0, 0, 0, 0, 0, 0,
	1819, 14315, 5582, 0, 0, 0, 0, 0, 632, 0, 0, 0, 0, 0, 8706, 4952, 0, 10380, 0, 3430, 389, 4212,
	10496, 12353, 14108, 0, 0, 3533, 0, 0, 0, 13971, 876, 8078, 0, 7410, 7047, 9482, 13144, 0, 0, 0,
	10485, 0, 0, 0, 0, 8615, 0, 0, 0, 0, 0, 0, 0, 0, 896, 1457, 0, 1916, 9873, 0, 0, 3537, 0, 0, 0,
	0, 0, 0, 0, 13841, 0, 0, 0, 0, 0, 0, 0, 0, 6018, 0, 2425, 2998, 0, 0, 10131, 3652, 11193, 0, 0,
	0, 1599, 0, 0, 1515, 0, 2094, 1035, 0, 0, 1267, 5884, 0, 0, 0, 6677, 13609, 266, 5089, 7149,
	8529, 12560, 0, 957, 2904, 2711, 3963, 12993, 0, 0, 12011, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2177,
	14081, 0, 0, 0, 10440, 0, 10782, 0, 7012, 0, 0, 0, 0, 0, 11013, 0, 1126, 0, 8635, 9090, 10455,
	14120, 0, 0, 4087, 12361, 12505, 0, 13567, 6354, 0, 3369, 0, 7693, 8385, 0, 5635, 1182, 4254,
	11838, 0, 0, 0, 8005, 14231, 8844, 0, 9714, 12499, 388, 0, 2618, 13645, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 10177, 0, 3725, 0, 0, 8863, 0, 0, 0, 7794, 0, 0, 0, 524, 0, 2030, 0, 0, 118, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 6418, 13558, 13624, 9444, 11587, 0, 0, 10043, 0, 2123, 3400, 222, 0, 0, 0, 0,
	13285, 0, 0, 7250, 9129, 7548, 0, 0, 5391, 8068, 13488, 9786, 0, 0, 11946, 92, 0, 0, 0, 13328,
	0, 0, 0, 2811, 0, 8435, 0, 0, 4417, 8231, 9844, 8457, 13501, 0, 0, 2387, 0, 4535, 0, 0, 0, 0, 0,
	10180, 10620, 11245, 5332, 0, 0, 0, 13975, 0, 2845, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3036, 0,
	1006, 0, 12265, 0, 0, 0, 0, 0, 2019, 12741, 2350, 8132, 0, 0, 0, 510, 7582, 10286, 5785, 11481,
	0, 0, 0, 0, 0, 0, 0, 2465, 3087, 8641, 1861, 0, 0, 0, 0, 0, 0, 0, 311, 11696, 8082, 1011, 13668,
	0, 0, 0, 0, 4994, 2483, 1466, 14413, 13379, 0, 0, 0, 0, 0, 0, 0, 0, 4762, 0, 0, 3790, 0, 5842,
	0, 7423, 0, 13866, 0, 0, 0, 0, 0, 0, 6036, 6266, 1233, 2129, 3593, 9242, 11159, 12417, 13921, 0,
	0, 0, 0, 0, 4492, 0, 1472, 10535, 0, 5784, 8646, 5331, 0, 5020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3363,
	278, 5710, 0, 0, 0, 14242, 8528, 0, 0, 0, 5992, 181, 1602, 0, 10024, 2156, 2974, 9993, 10245,
	12672, 0, 0, 0, 12149, 1017, 0, 0, 7328, 7535, 13960, 0, 0, 0, 6153, 0, 2237, 0, 0, 10946, 0,
	8756, 0, 0, 11335, 0, 0, 0, 0, 0, 0, 0, 1270, 1319, 0, 14438, 13839, 14597, 0, 7867, 0, 1966, 0,
	0, 0, 0, 0, 1161, 0, 5849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1676, 0, 0, 0, 0, 0, 6906, 14214, 0, 0,
	0, 0, 7650, 0, 0, 0, 11095, 0, 897, 3127, 10640, 0, 14785, 0, 0, 0, 0, 0, 0, 12272, 8701, 10959,
	0, 0, 3129, 0, 8361, 0, 0, 0, 167, 0, 0, 0, 10805, 0, 6412, 12669, 2720, 0, 0, 0, 0, 0, 0, 0, 0,
	2959, 0, 6259, 995, 6717, 0, 3965, 1040, 0, 0, 0, 5377, 0, 0, 0, 0, 4757, 0, 0, 0, 2347, 0, 0,
	0, 0, 9004, 12245, 0, 0, 0, 0, 12049, 0, 0, 0, 0, 0, 0, 0, 3205, 0, 3114, 0, 3697, 5961, 9864,
	2040, 0, 10883, 0, 9986, 0, 0, 0, 0, 0, 0, 0, 3755, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3849, 1062, 3481,
	10611, 13398, 0, 0, 0, 0, 0, 0, 3779, 0, 0, 12044, 7833, 0, 0, 0, 0, 0, 0, 0, 5454, 9762, 0, 0,
	3731, 2943, 4436, 7277, 10009, 2053, 0, 0, 0, 7965, 0, 0, 0, 0, 10434, 1533, 2865, 0, 0, 0,
	7002, 0, 0, 0, 0, 12653, 4425, 0, 0, 12381, 0, 0, 0, 8876, 287, 5627, 10495, 0, 367, 0, 432, 0,
	3761, 0, 0, 9204, 1485, 0, 13143, 1953, 932, 11210, 10772, 953, 2083, 6742, 0, 7713, 0, 0, 0, 0,
	3037, 0, 7590, 0, 0, 9758, 0, 0, 0, 14789, 0, 0, 14640, 1799, 3960, 8202, 9512, 12152, 0, 2890,
	0, 0, 0, 5258, 0, 0, 0, 0, 2118, 0, 1539, 0, 5856, 0, 5187, 7649, 13511, 594, 0, 0, 0, 6974,
	5019, 0, 0, 0, 0, 0, 5807, 11811, 12941, 0, 0, 14780, 0, 2777, 0, 4407, 0, 991, 611, 2194, 2229,
	13407, 0, 0, 12600, 4523, 0, 0, 0, 0, 0, 0, 5108, 6045, 0, 0, 14047, 9964, 0, 10533, 0, 12431,
	0, 11252, 0, 0, 5087, 0, 0, 1999, 5546, 0, 0, 6563, 6719, 3343, 5631, 2396, 10731, 13074, 10002,
	13147, 9343, 0, 8024, 0, 2691, 0, 0, 0, 8490, 0, 0, 0, 0, 0, 5156, 0, 6804, 0, 11378, 0, 0, 0,
	0, 8632, 0, 6243, 6142, 8764, 10849, 847, 13267, 0, 0, 0, 5270, 0, 0, 5780, 0, 0, 14587, 0, 0,
	5392, 0, 0, 0, 0, 0, 0, 0, 10694, 12303, 12864, 0, 0, 1069, 5654, 11200, 6299, 2300, 3350, 0,
	4451, 1877, 0, 0, 460, 7696, 12020, 0, 0, 0, 0, 7153, 9645, 12952, 9415, 7335, 0, 6038, 0, 0,
	10868, 0, 7325, 687, 7980, 880, 629, 8838, 0, 0, 1084, 4419, 10571, 0, 0, 2199, 4505, 0, 0, 0,
	7683, 12793, 7016, 5985, 2910, 0, 6431, 0, 13657, 2295, 2889, 6195, 11528, 0, 0, 0, 0, 3049,
	8050, 13641, 0, 4589, 0, 2336, 5025, 10924, 0, 0, 3469, 4313, 10603, 0, 0, 1139, 4841, 10189,
	3485, 0, 11169, 13943, 12275, 10082, 3063, 12584, 0, 0, 0, 0, 0, 11145, 11175, 13340, 14147, 0,
	0, 12494, 0, 1970, 4168, 8826, 0, 0, 12123, 0, 2501, 5432, 5648, 13661, 0, 0, 0, 0, 2171, 6585,
	0, 0, 8942, 0, 0, 0, 862, 804, 2378, 4039, 6768, 8991, 10176, 11931, 13644, 0, 5080, 10477,
	9939, 3796, 9280, 1609, 12083, 0, 1020, 3197, 7384, 8740, 8310, 3447, 4416, 10383, 12650, 0,
	11326, 13302, 0, 9830, 8914, 10515, 0, 0, 0, 14259, 577, 0, 0, 0, 5186, 0, 8798, 0, 0, 8173, 0,
	1129, 0, 3058, 14496, 0, 5366, 12500, 0, 0, 0, 0, 4182, 12969, 5783, 2119, 580, 0, 0, 12984,
	6958, 0, 0, 2144, 0, 5596, 0, 5505, 5788, 6052, 0, 0, 10839, 14349, 0, 4146, 952, 0, 5852, 0,
	2160, 4001, 5233, 2533, 0, 7013, 9838, 0, 0, 1989, 14514, 3924, 0, 2879, 11043, 12433, 3846, 0,
	0, 6909, 0, 0, 0, 2055, 8349, 3071, 12116, 5732, 185, 8718, 2994, 0, 14286, 0, 0, 0, 13204, 0,
	0, 0, 7327, 12225, 13535, 0, 0, 0, 0, 9072, 0, 8157, 9219, 0, 0, 0, 0, 0, 5816, 2650, 12446, 0,
	13931, 0, 13, 8945, 3283, 0, 0, 0, 0, 0, 13785, 6480, 7633, 9780, 5409, 10992, 11722, 14705,
	14603, 0, 10220, 0, 2593, 0, 0, 9748, 0, 0, 0, 0, 0, 0, 8313, 0, 14042, 0, 5833, 0, 0, 0, 0, 0,
	4135, 13757, 0, 0, 0, 0, 0, 4011, 0, 0, 0, 0, 0, 0, 0, 6912, 7639, 1811, 4759, 8705, 0, 0,
	11567, 0, 12058, 13893, 13584, 0, 0, 1854, 2042, 0, 2259, 2911, 2466, 3367, 11496, 0, 0, 0, 0,
	0, 0, 0, 0, 5162, 7014, 13506, 11143, 11423, 0, 0, 2198, 0, 0, 7414, 0, 0, 0, 0, 0, 0, 5871, 0,
	5349, 0, 0, 0, 9162, 0, 0, 2423, 0, 0, 1595, 600, 779, 9673, 155, 5860, 11011, 6445, 14381, 0,
	11019, 0, 0, 0, 2786, 0, 8983, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4351, 12365, 7600, 13427, 0, 0,
	961, 5810, 3563, 1889, 12127, 0, 0, 12094, 0, 6123, 6200, 9744, 0, 0, 13384, 495, 3410, 7356, 0,
	12, 0, 0, 720, 0, 0, 0, 0, 0, 7499, 0, 0, 0, 0, 0, 9384, 0, 0, 0, 0, 649, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 8319, 8616, 0, 0, 0, 0, 1717, 0, 0, 8790, 14171, 14445, 7263, 0, 0, 10550, 0, 7393,
	6628, 4996, 0, 8508, 11908, 0, 0, 0, 0, 9354, 13200, 0, 0, 0, 8289, 0, 0, 3690, 0, 4955, 0, 0,
	0, 0, 6464, 0, 0, 4338, 0, 0, 0, 11940, 0, 0, 0, 0, 0, 2955, 10160, 219, 0, 0, 0, 2029, 2274, 0,
	0, 0, 0, 0, 0, 2518, 69, 0, 0, 0, 0, 14118, 3228, 1341, 0, 0, 0, 0, 0, 0, 11523, 7124, 9118,
	3737, 0, 0, 6921, 34, 8413, 5598, 6806, 6822, 14786, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2313,
	12053, 0, 0, 0, 415, 0, 0, 9615, 0, 0, 0, 0, 2626, 488, 0, 0, 8211, 9891, 0, 0, 0, 0, 0, 0, 0,
	6379, 10266, 5148, 11814, 0, 1571, 0, 0, 11606, 0, 0, 0, 0, 0, 0, 0, 3029, 0, 0, 0, 11861, 0,
	13934, 4119, 14293, 0, 9456, 0, 0, 9179, 1567, 0, 9457, 0, 0, 0, 0, 0, 0, 6479, 10711, 0, 0, 0,
	0, 0, 10619, 0, 0, 0, 0, 11594, 0, 14584, 5389, 11091, 8818, 8295, 0, 13461, 7665, 0, 7434, 0,
	0, 0, 0, 4560, 9331, 0, 0, 7074, 7976, 0, 0, 0, 7969, 0, 931, 173, 1368, 7699, 8346, 8977,
	10556, 10615, 0, 0, 0, 7003, 13556, 0, 8051, 0, 0, 2835, 14565, 0, 6430, 0, 0, 13333, 0, 3112,
	7214, 5817, 12520, 8658, 14676, 2659, 1358, 0, 2654, 6481, 14010, 0, 11416, 14305, 5119, 0,
	6902, 13660, 0, 0, 0, 0, 0, 6336, 6145, 5083, 7661, 0, 0, 0, 4889, 7742, 12552, 7223, 12715,
	13062, 5390, 0, 0, 0, 0, 4317, 0, 4666, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5896, 1089, 6439, 14361,
	0, 0, 3429, 3938, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5277, 0, 5010, 0, 0, 1212, 1287, 0, 0, 0, 0, 0,
	11739, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1639, 231, 7668, 8597, 3161, 10317, 3467, 12635, 0, 10086, 0,
	0, 1317, 0, 0, 0, 0, 0, 12750, 11403, 10872, 14738, 14624, 0, 4276, 0, 2763, 0, 1837, 0, 0,
	11213, 0, 0, 3074, 9489, 0, 0, 3838, 0, 0, 713, 161, 9955, 11306, 13385, 14665, 3623, 0, 0, 0,
	0, 5348, 4508, 7151, 10700, 9621, 7626, 3097, 10525, 13369, 1674, 13532, 11701, 2660, 0, 0,
	12931, 0, 0, 0, 125, 14228, 0, 10960, 0, 1088, 3046, 3701, 4178, 5903, 0, 0, 0, 0, 0, 1061,
	4277, 4559, 6967, 9772, 13365, 3757, 0, 5269, 0, 0, 0, 300, 10139, 0, 0, 5298, 0, 0, 0, 0, 0, 0,
	13431, 0, 4750, 5480, 0, 2820, 2416, 0, 1878, 0, 0, 2525, 0, 0, 0, 6999, 5579, 10184, 5236,
	8921, 14423, 14145, 10337, 14524, 3855, 0, 5848, 13808, 0, 0, 10415, 0, 0, 0, 1767, 6318, 0,
	2178, 14106, 0, 189, 1947, 0, 0, 0, 7275, 0, 0, 0, 14534, 0, 1092, 13014, 135, 0, 0, 0, 0, 0, 0,
	0, 7274, 3016, 12510, 0, 0, 0, 0, 8364, 0, 14468, 0, 14471, 0, 0, 330, 1628, 8704, 4164, 13976,
	4900, 11201, 14436, 2756, 6503, 7567, 0, 2138, 2391, 0, 5315, 0, 0, 8126, 6557, 13366, 0, 7136,
	7628, 0, 0, 11366, 0, 0, 0, 0, 0, 9640, 0, 0, 0, 9539, 0, 0, 1744, 8003, 0, 0, 0, 14176, 0, 0,
	0, 0, 0, 903, 1410, 0, 0, 2271, 11619, 0, 0, 0, 2969, 0, 14036, 11999, 12444, 0, 0, 11756, 681,
	5742, 0, 0, 0, 3789, 11978, 0, 2755, 0, 2622, 0, 0, 0, 11787, 0, 0, 0, 0, 0, 0, 0, 3219, 3312,
	0, 0, 0, 0, 0, 0, 0, 0, 7332, 0, 0, 0, 0, 0, 6722, 9053, 10269, 5588, 766, 14479, 0, 0, 0, 331,
	0, 0, 7297, 9095, 14040, 0, 10091, 0, 0, 0, 14033, 0, 0, 0, 2511, 0, 0, 659, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7946, 6377, 0, 0, 14049, 0, 0, 9106, 0, 9669, 0, 0, 9696, 5118, 0, 0, 5321, 0, 6952,
	9970, 13739, 0, 6775, 0, 12807, 5208, 10755, 0, 0, 0, 0, 0, 0, 6581, 1530, 0, 0, 0, 0, 7964,
	9036, 0, 0, 0, 5845, 0, 0, 11182, 8675, 0, 0, 9487, 0, 10858, 12140, 0, 0, 0, 0, 6798, 0, 0,
	2392, 597, 3547, 2815, 1171, 852, 1652, 9704, 13742, 14721, 0, 13494, 8987, 0, 11635, 0, 0,
	1755, 0, 0, 0, 0, 186, 12895, 4649, 12106, 4497, 0, 0, 14598, 0, 0, 0, 0, 10357, 0, 0, 0, 0, 0,
	0, 3449, 4504, 3379, 670, 2941, 7043, 1519, 7120, 0, 0, 9154, 0, 0, 7193, 399, 2575, 2784, 3260,
	0, 0, 8429, 0, 0, 2322, 0, 1490, 0, 7818, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5190, 1867, 0,
	0, 0, 0, 9945, 0, 13127, 1191, 12451, 0, 0, 2280, 12450, 0, 0, 0, 0, 5986, 0, 0, 1677, 0, 0, 83,
	8321, 0, 0, 0, 0, 7091, 0, 0, 0, 12226, 0, 0, 0, 0, 0, 8230, 0, 0, 2306, 1750, 0, 6720, 0, 0, 0,
	0, 3995, 7769, 0, 9959, 144, 10551, 0, 0, 3019, 8353, 12117, 9205, 11891, 0, 4693, 372, 5153,
	11810, 8728, 13670, 0, 0, 12503, 0, 960, 11706, 13404, 0, 0, 0, 0, 0, 12606, 0, 0, 8270, 0,
	6818, 0, 0, 3327, 10889, 4430, 5357, 5591, 6316, 9339, 14684, 7823, 0, 0, 0, 0, 0, 11714, 0,
	2308, 4315, 12609, 1306, 3635, 5166, 3001, 5922, 1497, 2586, 7209, 7261, 7326, 7915, 4053, 5769,
	1872, 8986, 10129, 7635, 11230, 0, 14417, 9888, 0, 0, 0, 0, 0, 4012, 4993, 7988, 0, 904, 0, 0,
	0, 13393, 306, 3093, 0, 0, 5775, 4615, 7237, 3408, 486, 12427, 0, 0, 0, 0, 0, 0, 0, 0, 1477,
	10685, 0, 7175, 0, 0, 0, 0, 0, 11562, 0, 13605, 0, 14139, 0, 0, 3470, 4526, 0, 0, 0, 4577,
	14570, 911, 1982, 5909, 10954, 0, 6638, 13627, 0, 12540, 8975, 0, 9281, 0, 0, 0, 0, 0, 0, 2360,
	9943, 0, 0, 0, 0, 0, 0, 8765, 1650, 1301, 2351, 981, 138, 9872, 10566, 11568, 0, 14275, 0, 0,
	4653, 6854, 9272, 14267, 14405, 3068, 8467, 177, 12155, 2081, 1072, 7383, 13219, 14758, 0, 0,
	12362, 0, 0, 0, 11873, 0, 0, 0, 11373, 2170, 5617, 7884, 0, 0, 7862, 0, 1507, 12288, 0, 0, 0, 0,
	0, 12942, 0, 0, 14778, 0, 12944, 4435, 0, 0, 0, 0, 0, 0, 0, 8124, 3266, 3952, 1438, 5046, 9282,
	6783, 13964, 0, 0, 7027, 8922, 12934, 0, 0, 0, 5400, 0, 11678, 0, 6797, 0, 4609, 6401, 13025, 0,
	0, 1648, 4736, 13189, 5829, 13352, 14509, 0, 0, 0, 0, 0, 0, 0, 4466, 0, 12549, 0, 3775, 10859,
	10993, 13984, 0, 9127, 0, 0, 0, 0, 0, 12324, 0, 0, 0, 0, 0, 0, 2207, 5371, 10901, 14306, 0,
	7840, 0, 3554, 3932, 8980, 1534, 3005, 9, 12154, 450, 0, 0, 0, 0, 1549, 4223, 12922, 2477,
	13783, 1324, 12153, 7320, 10577, 0, 0, 7413, 11836, 0, 0, 1392, 7875, 13094, 12198, 9829, 0, 0,
	1994, 1456, 4643, 4788, 0, 10802, 0, 0, 0, 1836, 2824, 9251, 0, 0, 0, 5049, 0, 3425, 6866, 7805,
	2343, 10276, 0, 0, 1597, 0, 0, 12939, 0, 0, 10006, 0, 0, 12222, 0, 0, 4729, 0, 0, 0, 0, 9385,
	14351, 0, 4529, 0, 4118, 0, 0, 0, 0, 13712, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8091, 0, 0, 0, 0, 2185,
	4071, 3837, 0, 0, 0, 8732, 12914, 10687, 8255, 6131, 4222, 749, 4857, 8566, 13701, 0, 0, 11353,
	0, 2543, 6855, 8494, 3583, 2735, 10295, 0, 4810, 0, 4307, 0, 1173, 12740, 8232, 9749, 12777,
	6626, 0, 6513, 3555, 1321, 8780, 12089, 14343, 0, 14477, 0, 0, 0, 8857, 10143, 0, 0, 0, 0, 0, 0,
	2747, 0, 9732, 0, 0, 14161, 0, 0, 1895, 2008, 0, 0, 0, 0, 0, 6109, 1400, 13774, 2942, 0, 0, 0,
	0, 4210, 0, 14401, 0, 8736, 8512, 1740, 0, 0, 0, 354, 2188, 6350, 6675, 8590, 10563, 0, 0, 0,
	8318, 0, 0, 3050, 0, 2388, 0, 9414, 9793, 8588, 11136, 0, 159, 3930, 0, 10920, 0, 0, 0, 0, 6130,
	0, 0, 0, 0, 0, 8017, 0, 0, 0, 0, 6454, 1921, 1442, 6017, 1080, 0, 0, 0, 0, 0, 3762, 0, 9067,
	1166, 0, 0, 0, 0, 0, 0, 246, 13000, 0, 10430, 2607, 0, 0, 0, 1192, 0, 8201, 11393, 5372, 13353,
	9188, 6860, 8408, 6107, 11431, 5570, 12388, 14276, 0, 0, 5374, 0, 6741, 0, 1768, 13607, 0,
	13269, 10987, 5578, 9088, 0, 0, 0, 0, 3024, 0, 2868, 6165, 6927, 11168, 0, 0, 7174, 6044, 0,
	2294, 4408, 0, 5485, 0, 0, 1197, 0, 0, 0, 0, 0, 2916, 6307, 3688, 0, 0, 0, 0, 5268, 11040, 0,
	3178, 3634, 4513, 8411, 3945, 9240, 6353, 0, 0, 8297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 763, 6184, 987,
	13700, 7176, 0, 2022, 4988, 13905, 0, 0, 0, 0, 0, 0, 9868, 0, 0, 4576, 1754, 0, 0, 0, 0, 6593,
	0, 5322, 1673, 1910, 6681, 9307, 8937, 11631, 11986, 13950, 14151, 0, 8968, 4241, 8249, 13106,
	8383, 0, 0, 0, 13767, 0, 5150, 9671, 54, 9191, 0, 0, 0, 0, 0, 5306, 11734, 0, 0, 0, 0, 887,
	1180, 10634, 2988, 3715, 14083, 13277, 14669, 0, 0, 0, 0, 0, 0, 1339, 10930, 1343, 4866, 13493,
	7199, 13503, 8966, 14354, 0, 0, 0, 0, 0, 0, 12809, 13103, 10214, 0, 3786, 8142, 0, 0, 0, 0, 0,
	0, 0, 11542, 0, 13456, 8962, 0, 663, 1030, 0, 7494, 10885, 0, 0, 0, 0, 0, 0, 0, 0, 3103, 11773,
	0, 0, 774, 7901, 0, 0, 1657, 2154, 1995, 13814, 14320, 0, 14737, 4935, 0, 8117, 0, 1550, 0, 0,
	0, 10416, 13311, 0, 0, 5264, 0, 6664, 12903, 11152, 0, 0, 6215, 0, 6252, 0, 0, 0, 0, 10917,
	5286, 0, 0, 0, 0, 0, 10703, 0, 0, 14508, 0, 0, 826, 0, 10263, 0, 0, 2267, 6239, 0, 166, 0, 1350,
	3507, 0, 14300, 0, 8965, 7340, 11738, 0, 0, 0, 6737, 11760, 0, 0, 0, 972, 11693, 0, 0, 7670, 0,
	7525, 8127, 0, 10200, 0, 0, 0, 0, 0, 6877, 8298, 4013, 11492, 2422, 13802, 13364, 9594, 6706,
	14227, 0, 0, 9663, 0, 9577, 0, 0, 0, 0, 0, 3686, 0, 0, 6518, 7323, 0, 5218, 0, 9812, 0, 7986, 0,
	3592, 10445, 11662, 3902, 4259, 0, 10315, 0, 4875, 13228, 0, 0, 0, 6155, 1647, 0, 0, 9078, 0,
	9743, 12173, 13537, 1434, 14787, 0, 8556, 0, 13981, 0, 13970, 0, 6422, 0, 0, 2394, 5009, 443,
	6945, 3174, 12933, 292, 0, 0, 0, 0, 0, 0, 0, 9475, 0, 0, 0, 0, 2385, 0, 0, 2776, 0, 0, 9096,
	956, 0, 5686, 0, 0, 5086, 3489, 5328, 1781, 770, 5067, 91, 5101, 5824, 2324, 6083, 7452, 13854,
	14198, 10141, 0, 13201, 0, 0, 0, 0, 0, 0, 0, 3094, 5857, 3052, 11923, 13608, 0, 4185, 5227, 0,
	3562, 0, 0, 0, 7905, 0, 0, 0, 0, 0, 0, 0, 0, 2126, 0, 5566, 0, 197, 0, 0, 0, 11303, 0, 0, 5597,
	0, 11625, 5290, 10565, 10970, 0, 0, 0, 0, 1654, 0, 0, 0, 0, 0, 8174, 3864, 2758, 9688, 0, 5284,
	0, 0, 4252, 4429, 4954, 0, 0, 0, 14668, 0, 0, 9926, 14131, 0, 0, 0, 12866, 0, 0, 0, 0, 0, 1176,
	0, 0, 5825, 0, 0, 0, 0, 0, 0, 0, 0, 3987, 0, 9426, 0, 8156, 8121, 12177, 0, 8122, 0, 0, 6391, 0,
	0, 0, 0, 6586, 9677, 0, 236, 0, 11654, 0, 0, 7180, 9314, 0, 4555, 6714, 11704, 0, 0, 0, 1856, 0,
	7839, 0, 0, 0, 0, 0, 0, 0, 0, 7872, 11099, 14093, 5305, 2464, 4799, 5354, 1707, 7406, 11147, 0,
	0, 0, 8, 2073, 3, 1770, 2813, 6482, 14023, 0, 9321, 992, 4620, 0, 0, 8892, 0, 0, 0, 0, 0, 0, 0,
	11115, 0, 0, 6506, 767, 0, 0, 11125, 0, 9613, 11279, 7507, 3942, 12421, 1968, 8956, 1255, 3908,
	11700, 11761, 12113, 13079, 0, 0, 5213, 0, 0, 0, 4368, 0, 4933, 2195, 0, 427, 0, 0, 0, 0, 0,
	4311, 4716, 13164, 2451, 8561, 6676, 9499, 619, 13724, 10279, 0, 8598, 9904, 9516, 12970, 13347,
	5650, 14543, 0, 12463, 0, 0, 0, 0, 3000, 0, 9366, 10863, 12746, 0, 0, 0, 3192, 6879, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 898, 0, 14008, 0, 0, 0, 0, 0, 0, 3280, 0, 0, 0, 0, 0, 3622, 4152, 4712, 7305,
	13762, 4925, 11448, 0, 7799, 10345, 0, 0, 13748, 7245, 12771, 0, 0, 0, 7662, 0, 0, 12551, 0, 0,
	14638, 11989, 4471, 0, 0, 0, 0, 0, 9362, 0, 0, 0, 0, 10499, 5170, 13409, 0, 0, 0, 2833, 0, 0, 0,
	0, 0, 9069, 0, 0, 0, 4641, 4793, 4899, 4915, 7095, 3659, 0, 7233, 5919, 0, 0, 0, 1271, 0, 3814,
	14045, 0, 0, 0, 13342, 13323, 7992, 0, 11765, 0, 0, 0, 4934, 5995, 0, 0, 1232, 0, 0, 2563,
	10123, 0, 0, 0, 14367, 0, 0, 0, 0, 0, 4393, 0, 0, 0, 0, 0, 0, 614, 9419, 6193, 0, 0, 0, 4671, 0,
	0, 0, 0, 1127, 11264, 9557, 0, 0, 0, 6633, 0, 0, 5734, 13377, 394, 0, 5109, 1792, 10771, 0,
	5011, 13709, 0, 0, 0, 0, 0, 7938, 11826, 0, 0, 8824, 8757, 11667, 0, 10158, 14706, 5336, 0,
	3264, 6651, 8109, 12802, 6986, 12959, 0, 0, 0, 0, 0, 0, 0, 11278, 7173, 13756, 0, 0, 1086, 0,
	1778, 12396, 6782, 0, 9480, 0, 0, 0, 0, 7916, 11585, 0, 13775, 0, 5386, 7348, 3486, 12407, 95,
	7685, 6560, 12524, 14744, 0, 0, 0, 2595, 0, 0, 12067, 8710, 9929, 0, 0, 0, 0, 0, 1796, 1846,
	11870, 0, 0, 0, 12883, 0, 9707, 0, 0, 5279, 0, 0, 1217, 0, 0, 0, 4578, 0, 0, 0, 11613, 6040, 0,
	3713, 12474, 12390, 5047, 0, 0, 3758, 0, 0, 0, 9981, 9246, 0, 0, 0, 0, 0, 0, 0, 13765, 9879,
	8040, 13524, 0, 0, 0, 2340, 3847, 2524, 13293, 7728, 0, 0, 1653, 6129, 0, 3802, 0, 12845, 772,
	0, 0, 0, 9359, 0, 0, 0, 14407, 13316, 5069, 1120, 0, 0, 0, 0, 3132, 1841, 13467, 13977, 0, 0, 0,
	0, 0, 0, 0, 8254, 6763, 8507, 2898, 4923, 3047, 11417, 11525, 0, 0, 0, 0, 0, 0, 10587, 12666, 0,
	0, 0, 0, 0, 6058, 12344, 0, 0, 0, 5410, 0, 0, 0, 0, 11668, 4396, 0, 12105, 5774, 6745, 8134,
	9328, 11388, 0, 0, 9148, 3783, 0, 0, 13045, 0, 7847, 0, 0, 10892, 0, 0, 0, 0, 5240, 0, 0, 0,
	458, 0, 0, 7292, 12051, 730, 3252, 14680, 0, 0, 11771, 0, 133, 9370, 0, 0, 2452, 0, 6154, 11671,
	5135, 13416, 0, 0, 0, 14197, 0, 10277, 11694, 0, 0, 0, 0, 11158, 13408, 7440, 2808, 5499, 13090,
	0, 11968, 0, 11907, 0, 0, 0, 0, 6358, 0, 14353, 0, 0, 0, 11061, 0, 8018, 0, 8106, 14585, 0,
	2455, 8184, 7597, 10384, 10829, 0, 624, 888, 2440, 10955, 8860, 2775, 0, 2442, 6997, 7080,
	11575, 11621, 0, 0, 0, 0, 4226, 0, 0, 13278, 11935, 0, 0, 0, 0, 0, 0, 6991, 0, 0, 0, 6939,
	13040, 10602, 0, 0, 10225, 0, 0, 393, 8139, 0, 0, 3075, 0, 0, 0, 0, 3858, 5293, 6688, 8052,
	9983, 13343, 14602, 13619, 0, 0, 0, 0, 3308, 6013, 10034, 12829, 13160, 14670, 522, 12428, 1102,
	13096, 5107, 14371, 10162, 7524, 10549, 12241, 0, 10538, 0, 0, 0, 4787, 0, 3694, 3935, 12013,
	12618, 0, 0, 0, 0, 2243, 1198, 0, 1742, 0, 0, 12836, 6929, 7625, 10167, 6421, 0, 0, 0, 0, 0,
	13876, 5523, 0, 0, 220, 0, 13725, 0, 0, 0, 0, 0, 0, 0, 0, 6176, 9709, 0, 2125, 0, 0, 3884, 0, 0,
	0, 0, 0, 0, 11508, 0, 0, 820, 0, 3131, 7851, 12639, 0, 0, 0, 0, 0, 0, 7658, 0, 0, 0, 0, 7130, 0,
	0, 0, 0, 10140, 0, 0, 0, 9639, 9578, 0, 0, 0, 1042, 4060, 7498, 8957, 0, 2358, 10473, 0, 5892,
	0, 2000, 3268, 11183, 0, 0, 0, 0, 0, 0, 0, 2389, 0, 0, 10596, 0, 0, 5956, 0, 0, 0, 0, 0, 2230,
	0, 0, 0, 0, 6490, 0, 0, 9623, 12824, 0, 13863, 0, 5670, 10081, 0, 12619, 0, 0, 0, 9895, 9289, 0,
	0, 6816, 0, 13387, 13400, 10078, 14290, 10558, 2264, 9887, 1269, 12266, 13491, 0, 163, 0, 0, 0,
	0, 0, 0, 19, 0, 768, 0, 0, 1223, 10633, 0, 9622, 0, 0, 162, 0, 0, 0, 843, 0, 0, 0, 0, 0, 0,
	14630, 0, 0, 4364, 5936, 13764, 2891, 0, 0, 0, 0, 8162, 5242, 0, 12072, 0, 6406, 4681, 11438,
	3977, 0, 6755, 5453, 0, 3972, 9393, 530, 0, 8634, 0, 0, 0, 0, 8959, 0, 0, 11521, 4768, 3332,
	2186, 8782, 13849, 0, 9075, 12138, 9490, 0, 8407, 3371, 3500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3769, 10574, 3785, 6734, 0, 0, 11434, 0, 0, 7889, 0, 0, 0, 0, 0, 0, 12700, 5146, 0, 0, 0, 6629,
	100, 0, 0, 0, 0, 14563, 0, 0, 0, 0, 3576, 66, 1487, 0, 0, 0, 0, 4761, 0, 8196, 0, 0, 0, 0, 4973,
	1812, 4066, 0, 0, 6691, 10278, 11490, 12144, 6841, 9358, 0, 6048, 0, 10590, 0, 0, 6747, 7523,
	5120, 0, 1818, 3263, 0, 0, 0, 2302, 12862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5874, 6700, 6667,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10302, 0, 0, 13373, 0, 4781, 0, 0, 0, 0, 11664, 0, 11804,
	14346, 0, 0, 9927, 10127, 10722, 14461, 0, 0, 0, 3493, 13184, 14220, 2937, 8630, 1668, 0, 0, 0,
	0, 0, 8531, 0, 0, 9045, 0, 0, 0, 0, 10545, 0, 0, 8222, 0, 6386, 1806, 9560, 14636, 0, 0, 0, 0,
	3141, 0, 0, 0, 0, 6514, 3440, 4612, 9264, 9900, 0, 0, 0, 0, 0, 9064, 27, 0, 0, 5853, 0, 7329,
	2262, 3843, 0, 0, 0, 8644, 13432, 0, 1576, 11681, 14501, 0, 0, 0, 4500, 7330, 10409, 0, 9938, 0,
	0, 0, 10049, 0, 2540, 11101, 0, 0, 0, 0, 8813, 12347, 0, 0, 0, 0, 0, 0, 0, 4966, 3571, 0, 0, 0,
	2093, 1686, 2774, 0, 0, 0, 139, 3829, 8445, 9083, 11868, 0, 0, 1546, 9107, 4137, 5996, 0, 0, 0,
	0, 0, 65, 7150, 0, 8000, 1143, 5044, 0, 2870, 11192, 0, 0, 0, 6360, 870, 10783, 0, 667, 264,
	10689, 0, 11486, 0, 1996, 0, 0, 0, 0, 9657, 6635, 8406, 1860, 13132, 0, 0, 11196, 0, 0, 0, 1651,
	3015, 581, 2973, 8730, 14612, 14055, 2278, 8619, 12849, 0, 12507, 9132, 5665, 5790, 12487, 1250,
	9766, 0, 0, 9098, 0, 2884, 7165, 3078, 11202, 13639, 0, 0, 5073, 0, 0, 0, 0, 13803, 6721, 10001,
	13054, 0, 0, 9234, 14549, 0, 1633, 13399, 0, 0, 0, 2379, 3983, 0, 0, 6240, 0, 0, 0, 0, 3007,
	6074, 0, 0, 0, 0, 0, 0, 0, 9547, 0, 0, 4092, 4444, 7797, 10604, 745, 11794, 14627, 0, 0, 0, 61,
	13704, 0, 0, 0, 0, 0, 0, 11937, 0, 0, 0, 0, 0, 0, 1769, 2414, 4179, 0, 0, 0, 0, 0, 0, 5482,
	13419, 0, 0, 0, 3281, 7221, 0, 10486, 2987, 5012, 0, 0, 0, 6598, 0, 0, 5500, 9461, 2075, 10169,
	4174, 11827, 14140, 4752, 0, 6175, 0, 0, 0, 2744, 0, 4046, 0, 0, 0, 10223, 11484, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 6776, 7403, 0, 3996, 8805, 4301, 13852, 0, 0, 0, 0, 0, 0, 1053, 9111,
	9820, 0, 4258, 0, 1762, 0, 4463, 0, 7852, 13442, 9254, 9472, 3728, 4591, 1375, 0, 0, 1048, 9559,
	0, 7560, 882, 420, 3792, 9889, 0, 0, 0, 0, 7636, 0, 0, 11686, 6300, 0, 0, 8862, 0, 0, 1309,
	5385, 9747, 0, 683, 14117, 0, 0, 0, 3508, 2809, 4048, 0, 9082, 11075, 14518, 6268, 11000, 0, 0,
	0, 5163, 2503, 3090, 8542, 8519, 5929, 11872, 0, 0, 6177, 0, 0, 0, 0, 0, 3004, 7036, 0, 7505, 0,
	1137, 0, 0, 0, 4835, 0, 0, 0, 0, 0, 0, 0, 5619, 0, 11121, 0, 0, 0, 0, 6347, 468, 9543, 7030,
	7202, 2090, 7705, 2746, 10011, 10739, 0, 0, 11128, 0, 8481, 0, 0, 0, 6849, 0, 0, 6110, 7192,
	9616, 0, 9881, 0, 0, 0, 0, 0, 13952, 0, 0, 0, 6779, 0, 0, 0, 0, 0, 0, 0, 7240, 13853, 0, 0, 0,
	0, 2027, 796, 0, 0, 9196, 9982, 8825, 4050, 11930, 10631, 0, 7528, 0, 0, 0, 0, 0, 3520, 8398,
	11744, 12430, 3177, 13824, 0, 0, 0, 0, 2917, 0, 0, 9389, 0, 8545, 11391, 12377, 2376, 10861, 0,
	0, 799, 9049, 11034, 14113, 0, 9969, 5199, 5808, 6437, 10925, 0, 0, 0, 8948, 0, 0, 0, 0, 2623,
	0, 0, 0, 4390, 0, 0, 8671, 10324, 0, 0, 0, 0, 0, 0, 13206, 2986, 0, 0, 11544, 0, 0, 11505, 6696,
	0, 0, 7474, 360, 7492, 500, 998, 11046, 12125, 0, 634, 1054, 2128, 4321, 7849, 0, 0, 5460, 0, 0,
	0, 12402, 5605, 12649, 0, 8550, 0, 0, 0, 0, 8112, 11713, 0, 0, 0, 0, 10649, 14779, 13008, 0,
	3471, 0, 0, 0, 0, 0, 0, 12946, 2931, 11959, 13635, 0, 7766, 5449, 6004, 2548, 11670, 13582, 0,
	0, 10171, 0, 0, 0, 0, 31, 4324, 6715, 0, 10026, 0, 1036, 11370, 11069, 0, 1261, 0, 3844, 11271,
	1641, 12372, 859, 12539, 0, 0, 0, 0, 10639, 0, 0, 0, 11919, 0, 3437, 4051, 5739, 0, 0, 0, 1746,
	814, 6256, 4786, 595, 6746, 9085, 9561, 10737, 0, 10105, 0, 0, 0, 2363, 169, 4895, 7243, 10521,
	11491, 0, 0, 0, 0, 7571, 0, 0, 0, 0, 0, 0, 0, 0, 11970, 0, 0, 9245, 5340, 14322, 14546, 0, 0,
	10369, 5278, 0, 0, 3716, 4909, 1586, 11413, 7539, 0, 0, 4846, 0, 0, 3916, 2677, 7863, 0, 0, 0,
	14241, 0, 0, 0, 0, 13891, 0, 298, 2982, 5694, 13145, 0, 3162, 0, 0, 696, 0, 0, 4791, 5411, 969,
	463, 46, 4107, 646, 1491, 11185, 11324, 5272, 14331, 0, 9576, 0, 12030, 8851, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 5840, 4095, 3692, 14752, 9612, 9302, 0, 0, 0, 0, 13332, 0, 0, 0, 0, 5677, 0, 0,
	0, 0, 0, 13402, 11764, 0, 7496, 0, 5475, 12475, 3521, 13654, 0, 0, 0, 5363, 9511, 10642, 2947,
	6136, 12869, 13763, 6870, 12887, 0, 0, 3380, 8501, 6026, 0, 1383, 0, 7678, 0, 0, 0, 0, 8819,
	9556, 0, 10922, 8505, 11789, 0, 9778, 0, 0, 0, 4397, 6303, 0, 10232, 0, 0, 13444, 0, 0, 0, 5052,
	4464, 0, 14254, 0, 0, 1328, 0, 14590, 0, 0, 6548, 4439, 12056, 0, 107, 10260, 10791, 11903,
	7550, 0, 0, 532, 1949, 3683, 6242, 0, 0, 0, 0, 0, 6187, 0, 7933, 0, 0, 8781, 0, 0, 0, 9764, 262,
	3033, 10102, 13834, 4549, 0, 917, 1474, 0, 0, 0, 10071, 12183, 0, 0, 0, 0, 0, 13917, 0, 7458, 0,
	0, 0, 0, 0, 8492, 1275, 11904, 8058, 4696, 7281, 8480, 0, 0, 5054, 603, 2635, 8897, 0, 0, 0, 0,
	5719, 1825, 0, 4245, 14025, 9721, 0, 3903, 8707, 0, 0, 0, 0, 2648, 2092, 1443, 0, 10393, 6079,
	0, 4033, 0, 14385, 0, 11543, 0, 0, 6987, 8368, 0, 7450, 9745, 6084, 0, 10243, 0, 4166, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 13534, 10249, 0, 12754, 0, 0, 2940, 0, 0, 0, 3453, 0, 0, 0, 0, 1115, 9558,
	3678, 12758, 12345, 13590, 13713, 14708, 7559, 0, 0, 0, 0, 5435, 0, 0, 124, 6926, 0, 0, 0, 0,
	13424, 7717, 0, 10911, 2801, 6112, 7162, 7033, 10488, 5861, 13270, 0, 6269, 6946, 0, 0, 10287,
	871, 0, 2953, 4972, 13907, 0, 0, 669, 3479, 11315, 12248, 0, 0, 3395, 0, 6843, 0, 0, 1063, 9181,
	11669, 11703, 1773, 13235, 0, 0, 431, 0, 6049, 0, 3530, 6884, 11307, 12352, 0, 14502, 0, 7457,
	0, 10760, 0, 0, 0, 0, 0, 0, 0, 0, 7555, 4411, 1131, 2159, 0, 0, 14282, 10136, 0, 0, 0, 11862,
	508, 215, 671, 3797, 12611, 2957, 12957, 0, 2180, 0, 0, 12567, 975, 0, 0, 0, 10360, 0, 0, 0, 0,
	0, 0, 7062, 12986, 0, 0, 0, 0, 0, 0, 0, 14681, 0, 0, 0, 13163, 4877, 0, 0, 0, 6314, 479, 11015,
	11786, 12146, 6056, 12992, 0, 0, 2914, 0, 0, 6233, 0, 1724, 1575, 3770, 7018, 10585, 10311,
	14032, 0, 2706, 0, 8366, 0, 7532, 11837, 0, 0, 12645, 0, 1692, 0, 2411, 0, 0, 0, 0, 5134, 0,
	8332, 7140, 9705, 0, 0, 1751, 8284, 0, 0, 0, 9609, 0, 789, 0, 7206, 14054, 0, 2640, 6887, 0,
	9802, 0, 0, 4473, 11130, 0, 1357, 6805, 9814, 6693, 723, 0, 0, 0, 0, 0, 3006, 0, 0, 0, 6037,
	8167, 14505, 0, 5319, 13055, 0, 2599, 0, 4264, 2589, 13115, 13148, 120, 2233, 7758, 7487, 0, 0,
	0, 14043, 0, 1909, 14292, 0, 279, 0, 0, 0, 2580, 8160, 12453, 13437, 0, 0, 0, 0, 0, 13215,
	14399, 1545, 0, 0, 4924, 933, 3569, 5202, 3335, 6630, 7215, 11338, 13099, 9382, 13651, 4288, 0,
	0, 3691, 11039, 0, 0, 1634, 1974, 1103, 6608, 10399, 4648, 0, 0, 13463, 0, 7857, 2152, 0, 476,
	672, 10775, 14269, 0, 0, 9434, 0, 0, 0, 0, 0, 0, 0, 8220, 8694, 7093, 0, 5123, 0, 0, 0, 0,
	12277, 0, 13991, 0, 0, 0, 0, 0, 2494, 0, 0, 0, 0, 3820, 0, 10068, 0, 0, 0, 0, 6621, 0, 7183,
	10268, 11113, 0, 0, 0, 0, 2038, 0, 0, 0, 0, 10748, 0, 8312, 0, 0, 0, 0, 13211, 11332, 0, 6065,
	0, 6666, 0, 0, 0, 0, 0, 0, 0, 2950, 0, 0, 0, 0, 1503, 7420, 9877, 4448, 5334, 0, 0, 7549, 0,
	7166, 0, 0, 13533, 1584, 0, 0, 0, 547, 12703, 0, 0, 7801, 4329, 0, 0, 0, 0, 7288, 0, 12087, 0,
	0, 979, 0, 0, 0, 9324, 0, 0, 0, 0, 0, 6493, 0, 8808, 11090, 0, 0, 0, 0, 0, 0, 0, 14481, 4204,
	11809, 0, 0, 6699, 12685, 1933, 4610, 3196, 9759, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2255, 10321,
	4537, 2594, 9386, 9893, 0, 0, 0, 10012, 0, 0, 0, 0, 10763, 0, 0, 1820, 6562, 9980, 13306, 0, 0,
	12097, 6082, 0, 2951, 0, 14218, 0, 525, 0, 0, 0, 0, 0, 0, 1243, 2592, 3658, 4547, 6619, 9458,
	12278, 1449, 11916, 0, 13622, 11572, 0, 0, 0, 0, 12762, 0, 3414, 308, 0, 0, 0, 0, 0, 7071, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 7667, 0, 0, 7271, 10079, 0, 0, 0, 5844, 8064, 0, 5565, 0, 0, 0, 13614,
	11733, 9031, 0, 0, 0, 0, 0, 0, 7101, 13565, 0, 0, 12368, 0, 7083, 6241, 9145, 8099, 12896, 9262,
	4775, 4455, 4932, 6485, 6679, 8342, 9570, 11135, 10318, 2537, 7284, 0, 0, 7581, 0, 10562, 0, 0,
	0, 3860, 13963, 1699, 0, 0, 4233, 0, 2788, 3434, 1831, 2930, 5333, 0, 0, 6596, 9288, 0, 0, 0, 0,
	0, 0, 0, 10350, 0, 8328, 0, 0, 2676, 4472, 6170, 0, 0, 0, 0, 0, 0, 0, 0, 1960, 11047, 2908,
	8652, 11199, 0, 0, 0, 0, 1506, 4913, 0, 0, 0, 6438, 12506, 0, 6583, 3317, 0, 11364, 7804, 0, 0,
	1235, 12137, 0, 0, 0, 12841, 0, 11950, 7589, 5731, 1213, 8924, 13174, 0, 0, 0, 0, 0, 0, 4922, 0,
	0, 1798, 3389, 0, 0, 0, 0, 0, 5657, 0, 0, 0, 6404, 2701, 0, 11864, 1723, 0, 0, 1757, 0, 8090,
	326, 631, 7895, 0, 7666, 4335, 0, 2417, 4354, 0, 12001, 8547, 4299, 13070, 9405, 4191, 13729, 0,
	1294, 0, 0, 13216, 0, 2431, 0, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 10307, 0, 9751, 0, 0, 0,
	0, 0, 0, 0, 0, 401, 11014, 0, 7652, 0, 0, 2018, 0, 0, 0, 0, 10159, 0, 0, 0, 14599, 0, 1032, 0,
	0, 0, 0, 14610, 0, 0, 13150, 8148, 3474, 6185, 9063, 9776, 0, 0, 0, 0, 8579, 14384, 11409,
	12582, 0, 11206, 0, 0, 0, 1431, 11679, 6435, 8334, 8809, 5492, 429, 6367, 11055, 11622, 11644,
	10363, 0, 0, 14593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4625, 0, 6940, 0, 0, 3199,
	0, 0, 0, 0, 0, 0, 0, 0, 5636, 0, 2332, 9306, 0, 5063, 8286, 10625, 0, 3605, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 11073, 0, 12008, 0, 0, 0, 12819, 4632, 0, 4231, 7087, 0, 0, 0, 3428, 0, 12798, 6364, 0,
	0, 0, 3915, 7290, 2583, 13064, 0, 0, 6042, 0, 5055, 0, 0, 1132, 0, 783, 0, 0, 9202, 0, 0, 11379,
	0, 0, 9646, 0, 4541, 0, 0, 4206, 13768, 9527, 0, 10395, 11839, 0, 12386, 13591, 0, 0, 0, 2895,
	10540, 11497, 7620, 8719, 0, 1138, 0, 0, 10377, 0, 0, 0, 0, 0, 551, 0, 14202, 9839, 0, 3297, 0,
	557, 0, 160, 0, 6281, 0, 12247, 12115, 2778, 4614, 4554, 1152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	9153, 7629, 5604, 5805, 0, 14762, 6413, 12483, 0, 13178, 5799, 0, 7154, 0, 0, 6012, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4644, 0, 0, 9767, 0, 1616, 3435, 7697, 1280, 0, 1513, 0, 0, 0, 0, 0, 0, 5401,
	10410, 13612, 6907, 0, 0, 4798, 0, 2283, 2869, 0, 863, 10029, 3763, 14500, 11906, 7148, 13433,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3828, 0, 2359, 1264, 4980, 2991, 12447, 3517, 13349,
	0, 0, 0, 0, 0, 8296, 0, 0, 6218, 5471, 6192, 0, 0, 0, 0, 0, 0, 0, 0, 9478, 12563, 0, 5040, 8111,
	0, 4624, 0, 0, 9394, 0, 0, 0, 0, 2558, 12148, 0, 3110, 2088, 10421, 0, 2734, 1998, 11249, 145,
	3157, 14647, 0, 0, 0, 5229, 8879, 12068, 5662, 11328, 0, 11285, 0, 0, 0, 13139, 1495, 13320, 0,
	9203, 3035, 0, 5281, 0, 0, 0, 0, 0, 0, 0, 3654, 0, 8645, 2847, 1514,
};

/* A bit for the first two letters of every word. */
const uint8_t date_bloom[] = {
	0, 0, 0, 32, 9, 36, 0, 48, 22, 16, 131, 0, 192, 74, 0, 128, 48, 2, 1, 136, 16, 144, 133, 12,
	178, 136, 90, 200, 69, 39, 134, 4, 10, 26, 198, 64, 16, 3, 34, 32, 24, 4, 0, 32, 17, 0, 0, 193,
	68, 0, 128, 0, 8, 0, 0, 0, 0, 16, 64, 80, 24, 128, 36, 78, 52, 118, 16, 126, 83, 97, 8, 80, 8,
	97, 129, 30, 89, 85, 33, 9, 0, 132, 32, 34, 4, 2, 16, 167, 136, 39, 68, 200, 0, 60, 80, 97, 128,
	6, 129, 42, 192, 9, 52, 141, 146, 48, 0, 64, 197, 122, 5, 68, 68, 49, 19, 128, 100, 160, 72,
	128, 113, 5, 10, 4, 9, 177, 14, 129, 9, 0, 130, 96, 130, 130, 29, 104, 97, 204, 2, 56, 36, 4,
	12, 56, 188, 195, 6, 59, 174, 166, 89, 35, 20, 65, 4, 11, 123, 31, 8, 239, 234, 162, 195, 206,
	141, 49, 193, 163, 210, 132, 242, 61, 63, 21, 251, 254, 18, 0, 252, 223, 51, 8, 20, 74, 9, 0,
	211, 119, 84, 128, 128, 27, 167, 252, 239, 157, 144, 86, 151, 84, 28, 240, 181, 47, 179, 104,
	249, 87, 50, 174, 220, 105, 106, 63, 174, 131, 200, 45, 198, 43, 68, 84, 125, 56, 248, 199, 105,
	18, 113, 83, 100, 77, 194, 74, 175, 52, 0, 20, 24, 24, 180, 32, 152, 73, 66, 128, 247, 178, 30,
	0, 242, 242, 155, 6, 137, 64, 176, 200, 145, 180, 247, 95, 98, 89, 34, 145, 19, 241, 52, 176,
	35, 4, 68, 125, 0, 74, 38, 160, 8, 3, 117, 70, 128, 157, 70, 111, 49, 9, 1, 65, 5, 32, 64, 5,
	50, 240, 167, 70, 165, 0, 1, 0, 132, 0, 0, 168, 11, 128, 6, 162, 130, 16, 0, 72, 2, 6, 16, 0, 0,
	16, 32, 64, 32, 0, 0, 32, 128, 4, 0, 131, 2, 16, 20, 2, 71, 128, 0, 0, 0, 0, 8, 64, 0, 168, 0,
	0, 0, 1, 0, 10, 16, 16, 0, 0, 1, 36, 2, 0, 0, 4, 82, 0, 17, 1, 1, 32, 8, 0, 8, 32, 0, 0, 0, 80,
	0, 160, 0, 0, 0, 160, 128, 16, 127, 0, 0, 4, 4, 80, 255, 255, 255, 187, 136, 54, 9, 216, 116,
	191, 207, 230, 127, 205, 111, 247, 255, 255, 182, 217, 206, 150, 138, 109, 239, 125, 129, 102,
	155, 191, 6, 223, 255, 254, 139, 136, 122, 13, 192, 118, 191, 223, 102, 178, 89, 42, 242, 255,
	239, 55, 233, 190, 255, 91, 248, 255, 251, 73, 190, 255, 124, 103, 49, 16, 52, 136, 205, 242,
	255, 204, 255, 191, 207, 103, 178, 207, 35, 182, 252, 239, 51, 168, 216, 215, 140, 125, 213,
	233, 20, 6, 222, 160, 16, 183, 216, 150, 161, 159, 57, 24, 48, 0, 0, 32, 16, 18, 40, 64, 64, 23,
	0, 0, 12, 0, 1, 16, 128, 0, 2, 0, 0, 0, 3, 16, 17, 18, 1, 2, 0, 16, 0, 40, 28, 0, 167, 154, 150,
	16, 16, 80, 6, 0, 0, 128, 0, 64, 5, 196, 56, 148, 82, 8, 8, 139, 16, 0, 14, 146, 8, 16, 0, 2,
	64, 0, 32, 0, 20, 0, 0, 0, 1, 72, 24, 1, 0, 0, 16, 4, 0, 0, 18, 2, 0, 1, 128, 0, 32, 40, 33, 16,
	0, 0, 208, 0, 0, 0, 4, 0, 0, 0, 149, 0, 0, 1, 177, 132, 68, 8, 0, 68, 1, 113, 136, 18, 10, 1,
	32, 33, 33, 21, 0, 38, 131, 216, 1, 2, 128, 133, 32, 128, 0, 0, 66, 16, 4, 132, 32, 56, 128, 44,
	100, 20, 4, 0, 1, 32, 37, 37, 1, 0, 64, 147, 65, 16, 0, 33, 4, 18, 89, 64, 32, 129, 16, 2, 2,
	65, 0, 1, 0, 35, 0, 88, 16, 0, 0, 202, 128, 35, 0, 13, 2, 37, 128, 13, 184, 41, 192, 139, 13, 1,
	2, 32, 210, 70, 160, 1, 56, 112, 78, 88, 64, 0, 184, 4, 53, 8, 194, 70, 0, 32, 13, 58, 0, 40, 2,
	16, 42, 64, 0, 4, 0, 128, 16, 4, 138, 128, 64, 8, 36, 16, 0, 20, 18, 184, 192, 24, 50, 13, 134,
	10, 64, 12, 48, 49, 0, 18, 71, 33, 96, 193, 237, 21, 98, 0, 0, 18, 0, 10, 0, 0, 0, 0, 104, 2, 1,
	0, 0, 8, 5, 0, 0, 4, 0, 4, 16, 42, 2, 4, 50, 16, 26, 0, 1, 3, 0, 1, 64, 0, 0, 69, 21, 16, 2,
	128, 74, 56, 32, 64, 34, 0, 17, 128, 0, 0, 0, 4, 2, 0, 1, 1, 2, 0, 8, 1, 0, 8, 0, 0, 0, 0, 0, 0,
	32, 0, 36, 1, 20, 1, 16, 28, 10, 0, 0, 0, 4, 4, 8, 2, 0, 0, 0, 0, 0, 1, 164, 75, 144, 196, 93,
	169, 43, 65, 5, 16, 2, 34, 114, 128, 136, 116, 59, 76, 56, 199, 145, 0, 2, 192, 1, 32, 64, 40,
	1, 128, 0, 41, 128, 128, 128, 16, 128, 64, 0, 64, 0, 128, 34, 16, 4, 0, 16, 32, 2, 1, 0, 4, 8,
	145, 7, 26, 20, 5, 30, 1, 192, 0, 33, 0, 4, 128, 200, 4, 10, 4, 44, 2, 66, 5, 16, 0, 0, 188, 16,
	226, 58, 0, 0, 64, 1, 68, 2, 0, 0, 192, 3, 1, 4, 3, 32, 40, 0, 1, 8, 0, 0, 4, 0, 1, 0, 16, 0, 4,
	8, 24, 8, 0, 4, 4, 128, 0, 130, 6, 32, 0, 1, 2, 0, 129, 0, 136, 0, 4, 0, 128, 0, 0, 0, 0, 0, 0,
	0, 64, 0, 0, 0, 0, 0, 32, 8, 0, 32, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
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
