// Gyeonggi Jobs in Figures: improves embedded charts on other sites. Without it every chart is whole already.
// This address never changes and what it promises stays: see docs/embeds.md in the project's repository.
(() => {
	const own = document.currentScript || document.querySelector('script[src*="/embed/v1.js"]');
	if (!own || customElements.get("gyeonggi-chart")) return;
	const root = new URL("../", own.src).href;
	const embed = /^(en\/)?(v\/[^/]+\/)?embed\/[^?]/;
	const upgraded = new Set();
	let resized = -1e4;

	const wanted = new Map();
	const places = new IntersectionObserver((all) => {
		for (const { target, boundingClientRect } of all) {
			places.unobserve(target);
			const { top, height } = boundingClientRect;
			// What a reader sees must not move, unless it is cut off or the window has just changed.
			const isSettled =
				top < innerHeight && wanted.get(target) <= height && performance.now() - resized > 1000;
			if (!isSettled) target.style.height = `${wanted.get(target)}px`;
		}
	});

	const isOurs = ({ src }) => src.startsWith(root) && embed.test(src.slice(root.length));
	const frames = () => [...document.querySelectorAll("iframe"), ...upgraded].filter(isOurs);

	// Whether the first ground that is painted behind an element is a dark one.
	const isDark = (element) => {
		const preferred = matchMedia("(prefers-color-scheme: dark)").matches;
		for (let at = element; at; at = at.parentElement || at.getRootNode().host) {
			const [r, g, b, alpha = 1] = (
				/^rgba?\((.*)\)$/.exec(getComputedStyle(at).backgroundColor)?.[1] ?? "0,0,0,0"
			)
				.split(/[\s,/]+/)
				.map(Number);
			if (alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
		}
		const schemes = getComputedStyle(document.documentElement).colorScheme;
		return schemes.includes("dark") && (preferred || !schemes.includes("light"));
	};

	const greet = (frame) => {
		const message = { type: "gyeonggi-jobs:host" };
		if (frame.dataset.theme === "auto") {
			const dark = isDark(frame);
			const clear = frame.src.includes("theme=transparent");
			message.theme = clear ? `transparent${dark ? "-dark" : ""}` : dark ? "dark" : "light";
			// A frame of another scheme than its page's gets an opaque ground from the browser.
			if (clear) frame.style.colorScheme = "light";
		}
		// A sandboxed frame has no origin to address; the message holds a theme and nothing else.
		frame.contentWindow?.postMessage(message, "*");
	};
	// One after another, each in a task of its own: the first word to a frame has the browser prepare its window.
	const greetAll = () => {
		for (const frame of frames()) setTimeout(greet, 0, frame);
	};

	addEventListener("message", ({ data, source, origin }) => {
		if (data?.type !== "gyeonggi-jobs:height" || !(data.height > 0 && data.height < 9999)) return;
		if (origin !== "null" && origin !== new URL(root).origin) return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame) return;
		wanted.set(frame, Math.ceil(data.height));
		// Where it stands is told with the next paint: to ask at once would have the whole page laid out for it.
		places.unobserve(frame);
		places.observe(frame);
	});
	addEventListener("resize", () => {
		resized = performance.now();
	});
	document.addEventListener(
		"load",
		({ target }) => target.localName === "iframe" && isOurs(target) && greet(target),
		true,
	);
	document.addEventListener("DOMContentLoaded", greetAll);
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", greetAll);
	const watch = new MutationObserver(greetAll);
	for (const element of [document.documentElement, document.body])
		if (element) watch.observe(element, { attributes: true });

	customElements.define(
		"gyeonggi-chart",
		class extends HTMLElement {
			connectedCallback() {
				if (this.shadowRoot) return;
				const of = (name) => this.getAttribute(name) || "";
				const frame = document.createElement("iframe");
				const language = of("lang").startsWith("en") ? "en/" : "";
				const release = of("release") && `v/${of("release")}/`;
				const options = ["theme", "title", "source", "highlight"].flatMap((name) => {
					const value = name === "title" || name === "source" ? of("hide").includes(name) && "no" : of(name);
					return value && value !== "auto" ? [`${name}=${value}`] : [];
				});
				frame.src = of("src") || `${root}${language}${release}embed/${of("chart").replace(/^\/|\/$/g, "")}/`;
				if (!isOurs(frame)) return;
				if (options.length) frame.src = `${frame.src.split("#")[0]}#${options.join("&")}`;
				if (of("theme") === "auto") frame.dataset.theme = "auto";
				frame.title = of("title") || this.textContent.trim() || "경기 일자리 통계 / Gyeonggi Jobs in Figures";
				this.removeAttribute("title");
				frame.loading = "lazy";
				frame.width = "100%";
				frame.height = of("height") || 600;
				frame.frameBorder = 0;
				frame.style.display = this.style.display = "block";
				frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
				frame.addEventListener("load", () => greet(frame));
				upgraded.add(frame);
				this.attachShadow({ mode: "open" }).append(frame);
			}
			disconnectedCallback() {
				if (!this.isConnected) upgraded.delete(this.shadowRoot?.firstChild);
			}
		},
	);
})();
