/* Made by tools/explain.py: what stands around the blocks of an --explain page. */
#ifndef EXPLAIN_TAB_H
#define EXPLAIN_TAB_H

/* clang-format off */
#define EXPLAIN_HEAD \
	"<!DOCTYPE html>\n" \
	"<html lang=\"en\">\n" \
	"<meta charset=\"utf-8\">\n" \
	"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-Ssv3VJaDkp7EGQL+ry1djJSJ178GPTaLBsKpTISB7dc='; script-src 'sha256-WlNDPUctc/sXJuQ5MM9wgRUbFw0+ICLQQHRiSBCH9dA='; base-uri 'none'; form-action 'none'\">\n" \
	"<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n" \
	"<meta name=\"referrer\" content=\"no-referrer\">\n"

#define EXPLAIN_STYLE \
	"<style>\n" \
	":root{color-scheme:light dark;--bg:#fff;--fg:#111;--dim:#767676;--line:#ddd;--soft:#f4f4f2;--mark:#ffe08a;--good:#0a6e31;--bad:#a4262c;--odd:#b45f06}\n" \
	"@media(prefers-color-scheme:dark){:root{--bg:#16181a;--fg:#e8e6e3;--dim:#8c8c8c;--line:#333;--soft:#202326;--mark:#6b5310;--good:#6cc38a;--bad:#f28b82;--odd:#f0a35e}}\n" \
	"*{box-sizing:border-box}\n" \
	"body{margin:0 auto;max-width:56rem;padding:0 1rem 40vh;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}\n" \
	"header h1{font-size:1.3rem;line-height:1.25;margin:1rem 0 .5rem}\n" \
	"dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:0 0 1rem;font-size:.85rem}\n" \
	"dt{color:var(--dim)}dd{margin:0}\n" \
	"small{color:var(--dim)}\n" \
	"nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;padding:.5rem 0;background:var(--bg);border-bottom:1px solid var(--line);font-size:.85rem}\n" \
	"nav select,nav input,nav button{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:.3rem;padding:.2rem .5rem}\n" \
	"nav input{flex:1 1 8rem;min-width:6rem}\n" \
	"kbd{border:1px solid var(--line);border-radius:.2rem;padding:0 .25rem;font-size:.8em}\n" \
	"details{border-left:.25rem solid transparent;padding-left:.5rem}\n" \
	"summary{display:grid;grid-template-columns:2.6rem 1fr max-content;gap:.6rem;padding:.25rem 0;cursor:pointer;list-style:none}\n" \
	"summary::-webkit-details-marker{display:none}\n" \
	"summary:hover,details.at>summary{background:var(--soft)}\n" \
	"summary i{font:normal .8rem/1.9 ui-monospace,monospace;color:var(--dim);text-align:right}\n" \
	"summary bdi{white-space:pre-line}\n" \
	".pre bdi{white-space:pre-wrap;font:.85rem/1.5 ui-monospace,monospace}\n" \
	".h bdi{font-weight:700}\n" \
	".dropped summary span,.dropped summary i{color:var(--dim)}\n" \
	".dropped bdi{font-size:.9rem}\n" \
	".comment summary bdi{font-style:italic}\n" \
	".odd{border-left-color:var(--odd)}\n" \
	".odd summary i{color:var(--odd);font-weight:700}\n" \
	"mark{background:var(--mark);color:inherit;border-radius:.2rem;padding:0 .3rem;font-size:.75rem}\n" \
	"details>p,details>ol{margin:.1rem 0 .3rem 3.2rem;padding:0;font-size:.85rem}\n" \
	"ol{list-style:none}\n" \
	"li b{display:inline-block;min-width:3.2rem;font:.8rem ui-monospace,monospace}\n" \
	"summary small{font:.75rem/2 ui-monospace,monospace}\n" \
	".for b{color:var(--good)}.against b{color:var(--bad)}\n" \
	"footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--dim)}footer h2{font-size:1rem}.words{grid-template-columns:minmax(8rem,2fr) 5fr}\n" \
	".path{color:var(--dim)}\n" \
	"[hidden]{display:none}\n" \
	"@media(max-width:40rem){body{padding:0 .6rem 40vh}summary{grid-template-columns:2.2rem 1fr;gap:0 .4rem}summary small{grid-column:2;line-height:1.4}details>p,details>ol{margin-left:2.6rem}.keys{display:none}}\n" \
	"</style>\n"

#define EXPLAIN_BAR \
	"<nav><label>Show <select autocomplete=\"off\"><option value=\"all\">all blocks<option value=\"kept\">kept<option value=\"dropped\">dropped<option value=\"comment\">comments<option value=\"odd\">disagreements</select></label><input type=\"search\" placeholder=\"Find in text\" aria-label=\"Find in text\"><button name=\"back\">Back</button><button name=\"next\">Next</button><span>%zu where probability and decision disagree<span class=\"keys\">; <kbd>j</kbd> <kbd>k</kbd> go through them, <kbd>o</kbd> opens, <kbd>/</kbd> finds</span></span></nav>\n"

#define EXPLAIN_WORDS \
	"<footer><h2>What the reasons are called</h2><dl class=\"words\">\n" \
	"<dt>words, chars, digits, upper, punct, commas, stops, lines, bold<dd>of the block's own text: how many, or what share\n" \
	"<dt>link_density, n_links<dd>the share of its words in links; how many links\n" \
	"<dt>first_char, last_char, price, year, mark<dd>what it begins and ends with; what it looks like\n" \
	"<dt>tag, tag1 ... tag3, in_nav, in_article ...<dd>the element that holds it, those above it, and what lies around them\n" \
	"<dt>words0 ... 7, good0 ... 7, prose0 ... 7, links0 ... 7<dd>of the container so many levels above: its share of the page's words and of its prose; its own share of prose and of links\n" \
	"<dt>twins, nth, children, blocks<dd>siblings of the same kind, its place among them, and how many blocks they hold\n" \
	"<dt>top_up, top_down, top_from, top_to, top_good<dd>the way to the container that holds most of the prose\n" \
	"<dt>title_up, title_down, from_title, title_words<dd>the way to the title, and how many of its words are here\n" \
	"<dt>desc_..., body_share<dd>what it shares with the description or the text in the page's metadata\n" \
	"<dt>kin_words, kin_n, kin_links, kin_mean<dd>the blocks with the same path of elements and classes\n" \
	"<dt>section_..., since_heading<dd>the heading above it and what stands under that\n" \
	"<dt>place, words_before, words_after, good_before, depth<dd>where it stands\n" \
	"<dt>tok_own, tok_up1 ... tok_up3, tok_chain, tok_inline, tok_root<dd>learned weights of the words in class and id: here, above, all the way up, of the inline elements, of html and body\n" \
	"<dt>repeat, seen_before, seen_after<dd>how often the same text stands elsewhere\n" \
	"<dt>page_...<dd>the page as a whole\n" \
	"<dt>neighbours<dd>what the net says, which reads the blocks before and after and the page's mean\n" \
	"</dl></footer>\n"

#define EXPLAIN_SCRIPT \
	"<script>\n" \
	"'use strict';\n" \
	"const all = [...document.querySelectorAll('details')];\n" \
	"const pick = document.querySelector('select'), find = document.querySelector('input');\n" \
	"let at = null;\n" \
	"function filter() {\n" \
	"\tconst kind = pick.value, words = find.value.toLowerCase();\n" \
	"\tfor (const d of all)\n" \
	"\t\td.hidden = !(kind === 'all' || d.classList.contains(kind)) ||\n" \
	"\t\t\t!d.querySelector('bdi').textContent.toLowerCase().includes(words);\n" \
	"}\n" \
	"function go(step) {\n" \
	"\tconst odd = all.filter(d => d.classList.contains('odd') && !d.hidden);\n" \
	"\tif (odd.length === 0)\n" \
	"\t\treturn;\n" \
	"\tconst here = odd.indexOf(at);\n" \
	"\tif (at)\n" \
	"\t\tat.classList.remove('at');\n" \
	"\tat = odd[here < 0 ? (step > 0 ? 0 : odd.length - 1) : (here + step + odd.length) % odd.length];\n" \
	"\tat.classList.add('at');\n" \
	"\tat.open = true;\n" \
	"\tat.scrollIntoView({block: 'center'});\n" \
	"}\n" \
	"pick.addEventListener('change', filter);\n" \
	"find.addEventListener('input', filter);\n" \
	"document.querySelector('[name=next]').addEventListener('click', () => go(1));\n" \
	"document.querySelector('[name=back]').addEventListener('click', () => go(-1));\n" \
	"document.addEventListener('keydown', e => {\n" \
	"\tif (e.target === find && e.key === 'Escape')\n" \
	"\t\tfind.blur();\n" \
	"\tif (e.target === find || e.ctrlKey || e.altKey || e.metaKey)\n" \
	"\t\treturn;\n" \
	"\tif (e.key === 'j' || e.key === 'k')\n" \
	"\t\tgo(e.key === 'j' ? 1 : -1);\n" \
	"\telse if (e.key === '/')\n" \
	"\t\tfind.focus();\n" \
	"\telse if (e.key === 'o' && at)\n" \
	"\t\tat.open = !at.open;\n" \
	"\telse\n" \
	"\t\treturn;\n" \
	"\te.preventDefault();\n" \
	"});\n" \
	"</script>\n"

#endif
