import { expect, test } from "vitest";
import { html } from "../../src/render/html.ts";
import { frameMark, frameOf } from "../../src/render/page-frame.ts";

const marks = ["path", "title", "description", "above-href", "above-label", "head", "body"] as const;
const page = {
	path: "o/x/",
	title: `<b>"수원" & co.`,
	description: "-frame-body-",
	above: { href: "/data/", label: "자료" },
	body: html`<p>${"<i>"}</p>`,
};

test("every mark is filled, text escaped, markup kept", () => {
	const frame = frameOf(`<a href="/en/${frameMark("path")}">${marks.map(frameMark).join("|")}</a>`);
	expect(frame(page)).toBe(
		'<a href="/en/o/x/">o/x/|&#60;b&#62;&#34;수원&#34; &#38; co.|-frame-body-|/data/|자료||<p>&#60;i&#62;</p></a>',
	);
});

test("a frame without a place for a field is refused", () => {
	expect(() => frameOf(marks.slice(1).map(frameMark).join(" "))).toThrow("no place for path");
});
