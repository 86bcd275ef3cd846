import type { Page } from "playwright-core";

/** What makes the page scroll sideways. What stands in a box that scrolls by itself is left alone. */
export function overflowing(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const isHeld = (element: Element | null): boolean =>
			element !== null &&
			element !== root &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || isHeld(element.parentElement));
		const wide = [...document.querySelectorAll("body *")].filter((element) => {
			const { right, width } = element.getBoundingClientRect();
			return width > 0 && right > innerWidth + 0.5 && !isHeld(element.parentElement);
		});
		const faults = wide.slice(0, 5).map(({ outerHTML }) => `past the right edge: ${outerHTML.slice(0, 120)}`);
		return root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`, ...faults] : faults;
	});
}

/** Names in the drawings shown on a page that leave them or lie on one another; those that are hidden do not count. */
export function crowdedLabels(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("chart-values svg[role=img]")]
			.filter((svg) => svg.checkVisibility())
			.flatMap((svg) => {
				const frame = svg.getBoundingClientRect();
				const labels = [...svg.querySelectorAll("text")]
					.filter(
						(text) => text.checkVisibility({ visibilityProperty: true }) && text.textContent.trim() !== "",
					)
					.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
				const outside = labels
					.filter(
						({ box }) =>
							box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1,
					)
					.map(({ words }) => `${words} leaves the drawing`);
				const overlaps = labels.flatMap(({ words, box }, index) =>
					labels
						.slice(index + 1)
						.filter(
							({ box: other }) =>
								Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0 &&
								Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
						)
						.map((other) => `${words} lies on ${other.words}`),
				);
				return [...outside, ...overlaps];
			}),
	);
}
