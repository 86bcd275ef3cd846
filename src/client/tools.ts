/**
 * The light custom elements of pages on which something is done: a chart chosen, places compared, an address shared, a number
 * looked up. One file for all of them, which the next page then need not fetch.
 */
import "./chart-explorer.ts";
import "./chart-compare.ts";
import "./share-chart.ts";
import "./share-menu.ts";
import "./copy-button.ts";
import "./picture-finder.ts";
import "./origin-finder.ts";
