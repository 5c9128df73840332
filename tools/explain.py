#!/usr/bin/env python3
"""Write clean/explain_tab.h: what stands around the blocks of an --explain page.

The page's policy allows the one script whose SHA-256 it names (CSP Level 3, section 6.7.3.3), so text of the
document that came out as markup by mistake still could not run. This computes that hash.
usage: explain.py > clean/explain_tab.h
"""

import base64
import hashlib

STYLE = """
:root{color-scheme:light dark;--bg:#fff;--fg:#111;--dim:#767676;--line:#ddd;--soft:#f4f4f2;--mark:#ffe08a;--good:#0a6e31;--bad:#a4262c;--odd:#b45f06}
@media(prefers-color-scheme:dark){:root{--bg:#16181a;--fg:#e8e6e3;--dim:#8c8c8c;--line:#333;--soft:#202326;--mark:#6b5310;--good:#6cc38a;--bad:#f28b82;--odd:#f0a35e}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:56rem;padding:0 1rem 40vh;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header h1{font-size:1.3rem;line-height:1.25;margin:1rem 0 .5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:0 0 1rem;font-size:.85rem}
dt{color:var(--dim)}dd{margin:0}
small{color:var(--dim)}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;padding:.5rem 0;background:var(--bg);border-bottom:1px solid var(--line);font-size:.85rem}
nav select,nav input,nav button{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:.3rem;padding:.2rem .5rem}
nav input{flex:1 1 8rem;min-width:6rem}
kbd{border:1px solid var(--line);border-radius:.2rem;padding:0 .25rem;font-size:.8em}
details{border-left:.25rem solid transparent;padding-left:.5rem}
summary{display:grid;grid-template-columns:2.6rem 1fr max-content;gap:.6rem;padding:.25rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:hover,details.at>summary{background:var(--soft)}
summary i{font:normal .8rem/1.9 ui-monospace,monospace;color:var(--dim);text-align:right}
summary bdi{white-space:pre-line}
.pre bdi{white-space:pre-wrap;font:.85rem/1.5 ui-monospace,monospace}
.h bdi{font-weight:700}
.dropped summary span,.dropped summary i{color:var(--dim)}
.dropped bdi{font-size:.9rem}
.comment summary bdi{font-style:italic}
.odd{border-left-color:var(--odd)}
.odd summary i{color:var(--odd);font-weight:700}
mark{background:var(--mark);color:inherit;border-radius:.2rem;padding:0 .3rem;font-size:.75rem}
details>p,details>ol{margin:.1rem 0 .3rem 3.2rem;padding:0;font-size:.85rem}
ol{list-style:none}
li b{display:inline-block;min-width:3.2rem;font:.8rem ui-monospace,monospace}
summary small{font:.75rem/2 ui-monospace,monospace}
.for b{color:var(--good)}.against b{color:var(--bad)}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--dim)}footer h2{font-size:1rem}.words{grid-template-columns:minmax(8rem,2fr) 5fr}
.path{color:var(--dim)}
[hidden]{display:none}
@media(max-width:40rem){body{padding:0 .6rem 40vh}summary{grid-template-columns:2.2rem 1fr;gap:0 .4rem}summary small{grid-column:2;line-height:1.4}details>p,details>ol{margin-left:2.6rem}.keys{display:none}}
"""

SCRIPT = """
'use strict';
const all = [...document.querySelectorAll('details')];
const pick = document.querySelector('select'), find = document.querySelector('input');
let at = null;
function filter() {
	const kind = pick.value, words = find.value.toLowerCase();
	for (const d of all)
		d.hidden = !(kind === 'all' || d.classList.contains(kind)) ||
			!d.querySelector('bdi').textContent.toLowerCase().includes(words);
}
function go(step) {
	const odd = all.filter(d => d.classList.contains('odd') && !d.hidden);
	if (odd.length === 0)
		return;
	const here = odd.indexOf(at);
	if (at)
		at.classList.remove('at');
	at = odd[here < 0 ? (step > 0 ? 0 : odd.length - 1) : (here + step + odd.length) % odd.length];
	at.classList.add('at');
	at.open = true;
	at.scrollIntoView({block: 'center'});
}
pick.addEventListener('change', filter);
find.addEventListener('input', filter);
document.querySelector('[name=next]').addEventListener('click', () => go(1));
document.querySelector('[name=back]').addEventListener('click', () => go(-1));
document.addEventListener('keydown', e => {
	if (e.target === find && e.key === 'Escape')
		find.blur();
	if (e.target === find || e.ctrlKey || e.altKey || e.metaKey)
		return;
	if (e.key === 'j' || e.key === 'k')
		go(e.key === 'j' ? 1 : -1);
	else if (e.key === '/')
		find.focus();
	else if (e.key === 'o' && at)
		at.open = !at.open;
	else
		return;
	e.preventDefault();
});
"""

HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
"""

# One %zu: how many blocks there are whose probability and decision disagree.
BAR = """<nav><label>Show <select autocomplete="off"><option value="all">all blocks<option value="kept">kept<option value="dropped">dropped\
<option value="comment">comments<option value="odd">disagreements</select></label><input type="search" placeholder="Find in text" \
aria-label="Find in text"><button name="back">Back</button><button name="next">Next</button><span>%zu where probability and decision disagree\
<span class="keys">; <kbd>j</kbd> <kbd>k</kbd> go through them, <kbd>o</kbd> opens, <kbd>/</kbd> finds</span></span></nav>
"""

# What the features of clean/features.def are called, for who reads the reasons.
WORDS = """<footer><h2>What the reasons are called</h2><dl class="words">
<dt>words, chars, digits, upper, punct, commas, stops, lines, bold<dd>of the block's own text: how many, or what share
<dt>link_density, n_links<dd>the share of its words in links; how many links
<dt>first_char, last_char, price, year, mark<dd>what it begins and ends with; what it looks like
<dt>tag, tag1 ... tag3, in_nav, in_article ...<dd>the element that holds it, those above it, and what lies around them
<dt>words0 ... 7, good0 ... 7, prose0 ... 7, links0 ... 7<dd>of the container so many levels above: its share of the page's words and of its prose; \
its own share of prose and of links
<dt>twins, nth, children, blocks<dd>siblings of the same kind, its place among them, and how many blocks they hold
<dt>top_up, top_down, top_from, top_to, top_good<dd>the way to the container that holds most of the prose
<dt>title_up, title_down, from_title, title_words<dd>the way to the title, and how many of its words are here
<dt>desc_..., body_share<dd>what it shares with the description or the text in the page's metadata
<dt>kin_words, kin_n, kin_links, kin_mean<dd>the blocks with the same path of elements and classes
<dt>section_..., since_heading<dd>the heading above it and what stands under that
<dt>place, words_before, words_after, good_before, depth<dd>where it stands
<dt>tok_own, tok_up1 ... tok_up3, tok_chain, tok_inline, tok_root<dd>learned weights of the words in class and id: here, \
above, all the way up, of the inline elements, of html and body
<dt>repeat, seen_before, seen_after<dd>how often the same text stands elsewhere
<dt>page_...<dd>the page as a whole
<dt>neighbours<dd>what the net says, which reads the blocks before and after and the page's mean
</dl></footer>
"""


def sha256(text):
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def macro(name, text):
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    print("#define %s \\" % name)
    print(" \\\n".join('\t"%s\\n"' % line.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") for line in lines))
    print()


def main():
    print("/* Made by tools/explain.py: what stands around the blocks of an --explain page. */\n"
          "#ifndef EXPLAIN_TAB_H\n#define EXPLAIN_TAB_H\n\n/* clang-format off */")
    macro("EXPLAIN_HEAD", HEAD % (sha256(STYLE), sha256(SCRIPT)))
    macro("EXPLAIN_STYLE", "<style>%s</style>\n" % STYLE)
    macro("EXPLAIN_BAR", BAR)
    macro("EXPLAIN_WORDS", WORDS)
    macro("EXPLAIN_SCRIPT", "<script>%s</script>\n" % SCRIPT)
    print("#endif")


if __name__ == "__main__":
    main()
