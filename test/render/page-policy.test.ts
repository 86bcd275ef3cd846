import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withPolicy } from "../../src/render/page-policy.ts";

const hashOf = (css: string) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`;

describe("the policy of a page", () => {
	test("allows the styles within the page by their hash, each once", () => {
		const page =
			'<head><meta charset="utf-8"><style>a{b:c}</style><style>a{b:c}</style><style>d{}</style></head>';
		const policy = withPolicy(page);
		expect(policy).toContain(`style-src 'self' ${hashOf("a{b:c}")} ${hashOf("d{}")};`);
		expect(policy.indexOf("Content-Security-Policy")).toBeLessThan(policy.indexOf("<style>"));
	});

	test("is refused where it has no place", () => {
		expect(() => withPolicy("<p>")).toThrow("no <meta");
	});
});
