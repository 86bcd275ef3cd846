import type { AstroPrerenderer } from "astro";
import { expect, test } from "vitest";
import { type SharedPath, take } from "../../../../scripts/lib/prerender/prerender-order.ts";
import { sharingPrerenderer } from "../../../../scripts/lib/prerender/sharing-prerenderer.ts";

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

const page = (pathname: string) =>
	({ pathname, route: { type: "page", route: "/tasks/[task]", component: "task.astro" } }) as Path;
const endpoint = { pathname: "/data/a.json", route: { type: "endpoint", route: "/data/[a]" } } as Path;
const fixed = { pathname: "/404", route: { type: "page", route: "/404", pathname: "/404" } } as Path;

/** A prerenderer of four paths, what it was asked to render, and what was given to the other thread. */
async function shared(finished: Promise<void> = Promise.resolve()) {
	const rendered: string[] = [];
	let given: { paths: readonly SharedPath[]; taken: Int32Array<SharedArrayBuffer> } | undefined;
	const inner: AstroPrerenderer = {
		name: "inner",
		getStaticPaths: async () => [page("/tasks/a"), page("en/tasks/b/"), endpoint, fixed],
		render: async ({ url }) => {
			rendered.push(new URL(url).pathname);
			return new Response("a page");
		},
	};
	const prerenderer = sharingPrerenderer(inner, "https://example.org/jobs/", (paths, taken) => {
		given = { paths, taken };
		return finished;
	});
	const all = await prerenderer.getStaticPaths();
	if (given === undefined) throw new Error("nothing was given to the other thread");
	const render = (path: string) =>
		prerenderer.render(new Request(`https://example.org${path}`), {
			routeData: page(path).route,
		}) as Promise<Response>;
	return { all, given, prerenderer, render, rendered };
}

test("pages with parameters are shared, by their paths below the site's address", async () => {
	const { all, given } = await shared();
	expect(all).toHaveLength(4);
	expect(given.paths.map(({ path }) => path)).toEqual(["tasks/a/", "en/tasks/b/"]);
	expect(given.taken).toHaveLength(2);
});

test("a page is rendered by the thread that takes it first, and by no other", async () => {
	const { given, render, rendered } = await shared();
	expect(take(given.taken, 1)).toBe(true);
	const [own, others] = [await render("/jobs/tasks/a/"), await render("/jobs/en/tasks/b/")];
	expect(await own.text()).toBe("a page");
	// Astro writes no file for it.
	expect(others.body).toBeNull();
	expect(take(given.taken, 0)).toBe(false);
	expect(rendered).toEqual(["/jobs/tasks/a/"]);
});

test("what is not shared is always rendered here", async () => {
	const { given, render, rendered } = await shared();
	given.taken.fill(1);
	await render("/jobs/data/a.json");
	await render("/jobs/404/");
	expect(rendered).toEqual(["/jobs/data/a.json", "/jobs/404/"]);
});

test("the end waits for the other thread, and fails with it", async () => {
	const fault = new Error("the other thread failed");
	const { prerenderer } = await shared(Promise.reject(fault));
	await expect(prerenderer.teardown?.()).rejects.toBe(fault);
});
