/**
 * The script of every page: all the light custom elements in one file, which the next page then need not fetch. An
 * element that a page does not hold costs nothing but its few bytes; what weighs more comes with the page that needs it.
 */
import "./origin-popover.ts";
import "./chart-values.ts";
import "./chart-explorer.ts";
import "./chart-compare.ts";
import "./share-chart.ts";
import "./share-menu.ts";
import "./copy-button.ts";
import "./region-finder.ts";
import "./picture-finder.ts";
import "./origin-finder.ts";
