/** Tests that several items of the check rest on, as paths in the repository. */
export const axe = "test/browser/axe.test.ts";
export const keyboard = "test/browser/keyboard.test.ts";
export const reading = "test/browser/reading.test.ts";
export const layout = "test/browser/layout.test.ts";
export const rules = "test/site/every-page.test.ts";
