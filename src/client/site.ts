/**
 * The script of every page: the light custom elements that stand on most, the home page among them. An element that a page
 * does not hold costs nothing but its few bytes; what stands elsewhere is in `tools.ts`.
 */
import "./typeface.ts";
import "./origin-popover.ts";
import "./chart-values.ts";
import "./region-finder.ts";
