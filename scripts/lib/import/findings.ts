/** Gathers what an import leaves out and what it has to ask: the same reason with the same values counts together. */
import type {
	ImportAddress,
	LeftOut,
	LeftOutReason,
	LeftOutValues,
	Question,
	QuestionReason,
	QuestionValues,
} from "../../../src/text/import-reasons.ts";

export interface Findings {
	leaveOut<R extends LeftOutReason>(reason: R, values: LeftOutValues[R], at: ImportAddress): void;
	ask<R extends QuestionReason>(reason: R, values: QuestionValues[R], at: ImportAddress): void;
	/** In the order in which they were first found. */
	readonly leftOut: () => readonly LeftOut[];
	readonly questions: () => readonly Question[];
}

/** Most addresses kept for one reason. */
const most = 100;

interface Gathered {
	reason: string;
	values: unknown;
	count: number;
	at: ImportAddress[];
}

/** The whole file, where no cell can be named. */
export const wholeFile: ImportAddress = { sheet: null, line: null, cell: null };

export function createFindings(): Findings {
	const leftOut = new Map<string, Gathered>();
	const questions = new Map<string, Gathered>();
	const add = (to: Map<string, Gathered>, reason: string, values: unknown, at: ImportAddress) => {
		const key = `${reason} ${JSON.stringify(values)}`;
		const gathered = to.get(key) ?? { reason, values, count: 0, at: [] };
		gathered.count++;
		if (gathered.at.length < most) gathered.at.push(at);
		to.set(key, gathered);
	};
	return {
		leaveOut: (reason, values, at) => add(leftOut, reason, values, at),
		ask: (reason, values, at) => add(questions, reason, values, at),
		leftOut: () => [...leftOut.values()] as unknown as LeftOut[],
		questions: () => [...questions.values()] as unknown as Question[],
	};
}
