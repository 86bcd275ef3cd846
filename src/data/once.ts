/** Answers worked out once for each record and question: many charts and pages ask the same. */

type Code = string | number | null;

/**
 * The same function, with its answers remembered as long as the record lives. Answers must depend on nothing but the
 * record and the codes, and must not be changed by whoever gets them.
 */
export function once<R extends object, A extends readonly Code[], T>(answer: (record: R, ...codes: A) => T) {
	const known = new WeakMap<R, Map<string, T>>();
	return (record: R, ...codes: A): T => {
		let answers = known.get(record);
		if (answers === undefined) {
			answers = new Map();
			known.set(record, answers);
		}
		const question = codes.join("|");
		if (!answers.has(question)) answers.set(question, answer(record, ...codes));
		return answers.get(question) as T;
	};
}
