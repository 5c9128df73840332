// Readability.js over the pages listed on stdin (id, path, URL a line): JSON Lines out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

for await (const line of createInterface({ input: process.stdin })) {
	const [id, path, url] = line.split("\t");
	let text = "";
	try {
		const dom = new JSDOM(readFileSync(path), { url, virtualConsole: new VirtualConsole() });
		text = new Readability(dom.window.document).parse()?.textContent ?? "";
		dom.window.close();
	} catch (e) {
		console.error(`${path}: ${e.message}`);
	}
	console.log(JSON.stringify({ id, text }));
}
