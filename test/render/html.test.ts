import { expect, test } from "vitest";
import { html, trusted } from "../../src/render/html.ts";

test("text is escaped between tags and inside attributes", () => {
	const hostile = `"><script>alert('1')</script>&`;
	expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(
		'<a title="&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;">&#34;&#62;&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62;&#38;</a>',
	);
});

test("markup is kept, lists are joined, nothing leaves nothing, zero stays", () => {
	const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
	expect(html`<ul>${items}${null}${false}${undefined}</ul>${0}${trusted("<hr>")}`.text).toBe(
		"<ul><li>a</li><li>&#60;b&#62;</li></ul>0<hr>",
	);
});
