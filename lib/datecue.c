#include "datecue.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "utf8.h"

/* Beginnings of words in lower case. "public" and "post" alone are no cues. */
static const char *const published[] = {
    "publis", "publik", "publié", "publie", "publica", "publică", "publicē", "publice", "publiz",
    "pub date", "pub. date", "posted", "post date", "postdat", "posting", "written", "created",
    "released", "issued", "submitted by", "submitted on", "available online", "first online",
    /* Germanic */
    "veröffentl", "erstveröff", "erstellt", "erschienen", "verfasst", "gepubl", "gepost",
    "geplaatst", "aangemaakt", "skapad", "udgivet", "offentligg", "oprettet", "opprettet", "postet",
    /* Romance */
    "paru ", "posté", "créé", "mis en lig", "mise en lig", "creado", "creada", "postad", "postead",
    "criado", "criada", "pubblicat", "pubblicaz", "postat", "creat ", "creat:",
    /* Baltic, Finnic, Hungarian */
    "paskelb", "sukurt", "ievietot", "avaldat", "julkais", "luotu", "közzét", "megjelen",
    "létrehoz",
    /* Slavic */
    "opubl", "dodan", "utworz", "vydán", "vytvoř", "zveřejn", "vložen", "zverejn", "vytvoren",
    "pridan", "objav", "објав", "опубл", "публик", "публік", "апубл", "создан", "размещ",
    "добавлен", "створен", "додан",
    /* Greek, Turkish */
    "δημοσ", "αναρτ", "ανάρτ", "yayın", "yayin", "giriş tar", "eklen", "oluştur",
    /* Hebrew, Arabic, Persian */
    "פורסם", "פרסום", "נשר", "نشر", "انتشار", "منتشر", "أضيف",
    /* South and South-East Asia */
    "प्रकाश", "पब्लिश", "প্রকাশ", "เผยแพร่", "โพสต์", "đăng ", "đăng:", "xuất bản", "diterbit",
    "dipublik", "diposting", "dipos", "dibuat", "tayang",
    /* East Asia */
    "发布", "發布", "發佈", "发表", "發表", "刊登", "公開", "投稿", "掲載", "配信", "투고", "등록",
    "입력", "게시", "작성", "승인", NULL};

static const char *const modified[] = {
    "updat", "modif", "revised", "revisio", "edited", "last edit", "amended", "last change",
    /* Germanic */
    "aktualis", "geändert", "änderung", "stand:", "bearbeitet", "überarbeit", "bijgewerkt",
    "gewijzigd", "aangepast", "uppdater", "ändrad", "ändrat", "opdater", "ændret", "oppdater",
    "endret",
    /* Romance */
    "mis à jour", "mise à jour", "màj", "maj le", "actualis", "actualiz", "actualitz", "atualiz",
    "alterad", "alteraç", "aggiorn", "revisad", "revisión", "revisã",
    /* Baltic, Finnic, Hungarian */
    "atnauj", "atjaun", "uuenda", "muudet", "päivit", "muokat", "frissít", "módosít",
    /* Slavic */
    "aktualiz", "zmodyfik", "zmian", "upraven", "změn", "zmenen", "ažurir", "izmijen", "posodob",
    "spremen", "ажурир", "измењ", "обновл", "обновен", "изменен", "изменён", "отредакт", "актуализ",
    "променен", "оновл", "змінен", "абноўл",
    /* Greek, Turkish */
    "ενημερ", "ενημέρ", "τροποπ", "güncel", "guncel", "düzenlen",
    /* Hebrew, Arabic, Persian */
    "עודכן", "עדכון", "تحديث", "تعديل", "روزرسان", "روز رسان", "ویرایش",
    /* South and South-East Asia */
    "अपडेट", "अद्यतन", "संशोध", "আপডেট", "อัปเดต", "อัพเดต", "อัพเดท", "ปรับปรุง", "แก้ไข", "cập nhật",
    "sửa ", "diperbar", "diperbah", "pembaruan", "diubah", "disunting", "dikemas",
    /* East Asia */
    "更新", "修改", "修订", "修訂", "改訂", "수정", "업데이트", "갱신", NULL};

/* Whether s begins with one of the stems; first is its first byte in lower case. */
static bool begins(const char *s, const char *end, char first, const char *const *stems)
{
	for (; *stems != NULL; stems++) {
		const char *p = s, *stem = *stems, *stem_end;

		if (*stem != first)
			continue;
		stem_end = stem + strlen(stem);
		while (p < end && utf8_lower(utf8_next(&p, end)) == utf8_next(&stem, stem_end))
			if (stem == stem_end)
				return true;
	}
	return false;
}

/* The cue that a word is; c is its first letter. */
static enum datecue cue_at(const char *s, const char *end, uint32_t c)
{
	char lower[4];

	utf8_put(lower, utf8_lower(c));
	if (begins(s, end, *lower, published))
		return DATECUE_PUBLISHED;
	return begins(s, end, *lower, modified) ? DATECUE_MODIFIED : DATECUE_NONE;
}

/* The first cue of the words of s that begin at or after from, or the last one. */
static enum datecue find(const char *s, const char *from, const char *end, bool last)
{
	enum datecue found = DATECUE_NONE;
	bool inside = false;

	while (s < end && (last || found == DATECUE_NONE)) {
		const char *at = s;
		uint32_t c = utf8_next(&s, end);
		bool letter = utf8_is_letter(c);
		enum datecue cue =
		    letter && !inside && at >= from ? cue_at(at, end, c) : DATECUE_NONE;

		if (cue != DATECUE_NONE)
			found = cue;
		/* Hebrew and Arabic write the article with the word, the East writes no spaces. */
		inside = letter && c < UTF8_UNCASED;
	}
	return found;
}

enum datecue datecue_before(const char *s, size_t len)
{
	const char *from = s + len;

	for (int i = 0; i < DATECUE_NEAR && from > s; i++)
		utf8_last(s, &from);
	return find(s, from, s + len, true);
}

enum datecue datecue_after(const char *s, size_t len)
{
	const char *end = s;

	for (int i = 0; i < DATECUE_NEAR && end < s + len; i++)
		utf8_next(&end, s + len);
	return find(s, s, end, false);
}

const char *datecue_name(enum datecue cue)
{
	static const char *const names[] = {"unknown", "published", "modified"};

	return names[cue];
}

enum datecue datecue_named(const char *name)
{
	for (enum datecue cue = DATECUE_PUBLISHED; name != NULL && cue <= DATECUE_MODIFIED; cue++)
		if (strcmp(name, datecue_name(cue)) == 0)
			return cue;
	return DATECUE_NONE;
}
