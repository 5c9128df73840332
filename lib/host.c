#include "host.h"

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "bytes.h"
#include "utf8.h"

/* No label that DNS can carry has more characters (RFC 1035 section 2.3.4), and Punycode takes
 * quadratic time. */
#define LABEL_MAX 63

/* RFC 3492 section 5. */
enum { BASE = 36, TMIN = 1, TMAX = 26, SKEW = 38, DAMP = 700, INITIAL_BIAS = 72, INITIAL_N = 128 };

static uint32_t adapt(uint32_t delta, uint32_t n_points, bool first)
{
	uint32_t k = 0;

	delta /= first ? DAMP : 2;
	delta += delta / n_points;
	for (; delta > (BASE - TMIN) * TMAX / 2; k += BASE)
		delta /= BASE - TMIN;
	return k + (BASE - TMIN + 1) * delta / (delta + SKEW);
}

static void put_delta(struct buf *out, uint32_t delta, uint32_t bias)
{
	static const char digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
	uint32_t q = delta, k;

	for (k = BASE;; k += BASE) {
		uint32_t t = k <= bias ? TMIN : k >= bias + TMAX ? TMAX : k - bias;

		if (q < t)
			break;
		buf_addc(out, digits[t + (q - t) % (BASE - t)]);
		q = (q - t) / (BASE - t);
	}
	buf_addc(out, digits[q]);
}

int host_punycode(const char *label, size_t len, struct buf *out)
{
	uint32_t points[LABEL_MAX], n = INITIAL_N, delta = 0, bias = INITIAL_BIAS;
	size_t n_points = 0, done, n_basic = 0, i;
	const char *p = label, *end = label + len;

	if (!utf8_valid(label, len))
		return -1;
	while (p < end) {
		if (n_points == LABEL_MAX)
			return -1;
		points[n_points++] = utf8_next(&p, end);
	}
	for (i = 0; i < n_points; i++)
		if (points[i] < 0x80) {
			buf_addc(out, (char)points[i]);
			n_basic++;
		}
	if (n_basic != 0)
		buf_addc(out, '-');
	/* At most 63 points below 110000 hex: delta stays below 2^31. */
	for (done = n_basic; done < n_points; delta++, n++) {
		uint32_t next = UINT32_MAX;

		for (i = 0; i < n_points; i++)
			if (points[i] >= n && points[i] < next)
				next = points[i];
		delta += (next - n) * (uint32_t)(done + 1);
		n = next;
		for (i = 0; i < n_points; i++) {
			if (points[i] < n)
				delta++;
			if (points[i] != n)
				continue;
			put_delta(out, delta, bias);
			bias = adapt(delta, (uint32_t)done + 1, done == n_basic);
			delta = 0;
			done++;
		}
	}
	return 0;
}

static void percent_decode(const char *s, size_t len, struct buf *out)
{
	size_t i;

	for (i = 0; i < len; i++) {
		if (s[i] == '%' && len - i > 2 && bytes_hex(s[i + 1]) >= 0 &&
		    bytes_hex(s[i + 2]) >= 0) {
			buf_addc(out, (char)(bytes_hex(s[i + 1]) << 4 | bytes_hex(s[i + 2])));
			i += 2;
		} else {
			buf_addc(out, s[i]);
		}
	}
}

/* The four that IDNA 2008 keeps and case folding would change or drop (UTS 46 section 6). */
static bool is_deviation(uint32_t cp)
{
	return cp == 0xDF || cp == 0x3C2 || cp == 0x200C || cp == 0x200D;
}

/* The mapping of UTS 46: NFKC_Casefold but for the deviation characters, then NFC. */
static int map_domain(const char *s, size_t len, struct buf *out)
{
	const char *p = s, *run = s, *end = s + len;
	struct buf folded = {0};
	int status = 0;

	while (p < end && status == 0) {
		const char *at = p;

		if (!is_deviation(utf8_next(&p, end)))
			continue;
		status = utf8_nfkc_casefold(run, (size_t)(at - run), &folded);
		buf_add(&folded, at, (size_t)(p - at));
		run = p;
	}
	if (status == 0)
		status = utf8_nfkc_casefold(run, (size_t)(end - run), &folded);
	if (status == 0)
		status = utf8_nfc(folded.data, folded.len, out);
	buf_free(&folded);
	return status;
}

static bool is_ascii(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		if ((unsigned char)s[i] >= 0x80)
			return false;
	return true;
}

/* Add each label of a mapped domain, in Punycode where it needs that. */
static int put_labels(const char *s, size_t len, struct buf *out)
{
	const char *end = s + len, *label = s;

	for (;; s++) {
		/* The ideographic full stop divides labels too; NFKC leaves just this one. */
		bool wide = end - s >= 3 && memcmp(s, "\xE3\x80\x82", 3) == 0;

		if (s < end && *s != '.' && !wide)
			continue;
		if (is_ascii(label, (size_t)(s - label))) {
			buf_add(out, label, (size_t)(s - label));
		} else {
			buf_adds(out, "xn--");
			if (host_punycode(label, (size_t)(s - label), out) != 0)
				return -1;
		}
		if (s == end)
			return 0;
		buf_addc(out, '.');
		s += wide ? 2 : 0;
		label = s + 1;
	}
}

static int domain_to_ascii(const char *s, size_t len, struct buf *out)
{
	struct buf mapped = {0};
	size_t i;
	int status;

	if (is_ascii(s, len)) {
		for (i = 0; i < len; i++)
			buf_addc(out, (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 32 : s[i]));
		return 0;
	}
	status = map_domain(s, len, &mapped);
	if (status == 0)
		status = put_labels(mapped.data != NULL ? mapped.data : "", mapped.len, out);
	buf_free(&mapped);
	return status;
}

/* WHATWG "forbidden domain code point". */
static bool is_forbidden(char c)
{
	return (unsigned char)c <= ' ' || c == 0x7F || strchr("#/:<>?@[\\]^|%", c) != NULL;
}

/* One part of an IPv4 address: 0x hexadecimal, 0 octal, else decimal; -1 if none, -2 if too large.
 */
static int64_t ipv4_number(const char *s, size_t len)
{
	unsigned base = 10;
	int64_t v = 0;
	size_t i;

	if (len == 0)
		return -1;
	if (len >= 2 && s[0] == '0' && (s[1] | 32) == 'x') {
		base = 16;
		s += 2;
		len -= 2;
	} else if (len >= 2 && s[0] == '0') {
		base = 8;
	}
	for (i = 0; i < len; i++) {
		int digit = bytes_hex(s[i]);

		if (digit < 0 || digit >= (int)base)
			return -1;
		if (v <= UINT32_MAX)
			v = v * base + (unsigned)digit;
	}
	return v <= UINT32_MAX ? v : -2;
}

/* The last label that is not empty: a domain that ends in a number must be an address. */
static bool ends_in_number(const char *s, size_t len)
{
	size_t from, i;

	if (len != 0 && s[len - 1] == '.')
		len--;
	for (from = len; from > 0 && s[from - 1] != '.'; from--)
		;
	if (from == len)
		return false;
	for (i = from; i < len && s[i] >= '0' && s[i] <= '9'; i++)
		;
	return i == len || ipv4_number(s + from, len - from) != -1;
}

static int put_ipv4(const char *s, size_t len, struct buf *out)
{
	int64_t part[4] = {0};
	uint32_t address;
	size_t n = 0, i, at = 0;

	if (len != 0 && s[len - 1] == '.')
		len--;
	while (at <= len) {
		const char *dot = memchr(s + at, '.', len - at);
		size_t end = dot != NULL ? (size_t)(dot - s) : len;

		if (n == 4)
			return -1;
		part[n] = ipv4_number(s + at, end - at);
		if (part[n++] < 0)
			return -1;
		at = end + 1;
	}
	/* The last part fills what the others leave. */
	if (part[n - 1] >= (int64_t)1 << 8 * (5 - n))
		return -1;
	address = (uint32_t)part[n - 1];
	for (i = 0; i + 1 < n; i++) {
		if (part[i] > 255)
			return -1;
		address |= (uint32_t)part[i] << 8 * (3 - i);
	}
	buf_addf(out, "%u.%u.%u.%u", address >> 24, address >> 16 & 255, address >> 8 & 255,
		 address & 255);
	return 0;
}

static int put_ipv6(const char *s, size_t len, struct buf *out)
{
	unsigned char bytes[16];
	unsigned piece[8], i, n, longest = 0, longest_n = 1;
	char text[INET6_ADDRSTRLEN];

	if (len >= sizeof text)
		return -1;
	memcpy(text, s, len);
	text[len] = '\0';
	if (strlen(text) != len || inet_pton(AF_INET6, text, bytes) != 1)
		return -1;
	for (i = 0; i < 8; i++)
		piece[i] = (unsigned)bytes[2 * i] << 8 | bytes[2 * i + 1];
	for (i = 0; i < 8; i += n + 1) {
		for (n = 0; i + n < 8 && piece[i + n] == 0; n++)
			;
		if (n > longest_n) {
			longest = i;
			longest_n = n;
		}
	}
	buf_addc(out, '[');
	for (i = 0; i < 8; i++) {
		if (longest_n > 1 && i == longest) {
			buf_adds(out, i == 0 ? "::" : ":");
			i += longest_n - 1;
			continue;
		}
		buf_addf(out, i < 7 ? "%x:" : "%x", piece[i]);
	}
	buf_addc(out, ']');
	return 0;
}

static int put_domain(const char *s, size_t len, struct buf *out)
{
	struct buf decoded = {0}, ascii = {0};
	int status;
	size_t i;

	percent_decode(s, len, &decoded);
	status = domain_to_ascii(decoded.data, decoded.len, &ascii);
	if (ascii.len == 0)
		status = -1;
	for (i = 0; i < ascii.len && status == 0; i++)
		if (is_forbidden(ascii.data[i]))
			status = -1;
	if (status == 0 && ends_in_number(ascii.data, ascii.len))
		status = put_ipv4(ascii.data, ascii.len, out);
	else if (status == 0)
		buf_add(out, ascii.data, ascii.len);
	buf_free(&decoded);
	buf_free(&ascii);
	return status;
}

int host_canonical(const char *s, size_t len, struct buf *out)
{
	if (len == 0)
		return -1;
	if (s[0] != '[')
		return put_domain(s, len, out);
	if (s[len - 1] != ']')
		return -1;
	return put_ipv6(s + 1, len - 2, out);
}
