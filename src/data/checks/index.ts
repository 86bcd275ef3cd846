/** All checks of the record. Adding a check is one file and one line. */
import type { Dataset } from "../dataset.ts";
import { type Issue, sortIssues } from "../issues.ts";
import type { TableName } from "../tables/index.ts";
import type { Check } from "./check.ts";
import { everyAddressIsUnique } from "./every-address-is-unique.ts";
import { everyCodeIsKnown } from "./every-code-is-known.ts";
import { everyKeyIsUnique } from "./every-key-is-unique.ts";
import { everyNoteIsTranslated } from "./every-note-is-translated.ts";
import { everyOrderIsUnique } from "./every-order-is-unique.ts";
import { everyResultFollowsItsPeriod } from "./every-result-follows-its-period.ts";
import { everySourceAndNoteIsUsed } from "./every-source-and-note-is-used.ts";
import { everyTaskRowStandsAlone } from "./every-task-row-stands-alone.ts";
import { everyValueFitsItsMeasure } from "./every-value-fits-its-measure.ts";
import { oneMainValuePerKey } from "./one-main-value-per-key.ts";
import { everyTotalIsReconciled } from "./reconciliation.ts";
import { regionsSumToTheProvince } from "./regions-sum-to-the-province.ts";
import { theHeadquartersAgrees } from "./the-headquarters-agrees.ts";
import { theMapIsWhole } from "./the-map-is-whole.ts";
import { theMarketAgrees } from "./the-market-agrees.ts";
import { theReleasesAgree } from "./the-releases-agree.ts";

export const checks: readonly Check[] = [
	everyCodeIsKnown,
	everyKeyIsUnique,
	everyOrderIsUnique,
	everyAddressIsUnique,
	everyValueFitsItsMeasure,
	oneMainValuePerKey,
	everyTaskRowStandsAlone,
	everyResultFollowsItsPeriod,
	everyNoteIsTranslated,
	everySourceAndNoteIsUsed,
	everyTotalIsReconciled,
	regionsSumToTheProvince,
	theMapIsWhole,
	theMarketAgrees,
	theHeadquartersAgrees,
	theReleasesAgree,
];

/**
 * Runs the checks. Where tables are `unread`, rows are known to be missing and checks that would trip over that are
 * left out: one defect gives one message, not a trail of them.
 */
export function checkDataset(dataset: Dataset, unread: ReadonlySet<TableName> = new Set()): Issue[] {
	const ready = checks.filter((check) => unread.size === 0 || !check.needsWholeRecord);
	return sortIssues(ready.flatMap((check) => check.find(dataset, unread)));
}
