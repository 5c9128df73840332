//! rs-trafilatura over the pages listed on stdin (id, path, URL a line): JSON Lines out.
use rs_trafilatura::{extract_bytes_with_options, Options};
use std::io::BufRead;

fn main() {
	for line in std::io::stdin().lock().lines() {
		let line = line.expect("a line of UTF-8");
		let field: Vec<&str> = line.split('\t').collect();
		let page = std::fs::read(field[1]).expect("a page that can be read");
		let options = Options { url: Some(field[2].to_string()), ..Options::default() };
		let text = match extract_bytes_with_options(&page, &options) {
			Ok(result) => result.content_text,
			Err(e) => {
				eprintln!("{}: {e}", field[1]);
				String::new()
			}
		};
		println!("{}", serde_json::json!({"id": field[0], "text": text}));
	}
}
