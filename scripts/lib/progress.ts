/** Says what a long command is doing: one line that is rewritten on a terminal, plain lines elsewhere. */

export interface Step {
	/** Says how far the step is. */
	at(done: number, total: number): void;
	/** Ends the step with what it came to. */
	end(result: string): void;
}

export interface Progress {
	/** Begins a step, as "분야 읽기 / Reading". */
	step(name: string): Step;
}

export interface ProgressEffects {
	readonly write: (text: string) => void;
	readonly isTerminal: boolean;
	/** Milliseconds from any fixed moment; only differences are shown. */
	readonly now: () => number;
}

const onStandardOutput: ProgressEffects = {
	write: (text) => process.stdout.write(text),
	isTerminal: process.stdout.isTTY === true && !process.env.CI,
	now: () => performance.now(),
};

export function createProgress({ write, isTerminal, now }: ProgressEffects = onStandardOutput): Progress {
	const clear = isTerminal ? "\r\u001B[2K" : "";
	return {
		step(name) {
			const start = now();
			const seconds = () => `${((now() - start) / 1000).toFixed(1)} s`;
			write(isTerminal ? `${name} …` : `${name} …\n`);
			let said = 0;
			return {
				at(done, total) {
					if (isTerminal) write(`${clear}${name}  ${done} / ${total}  ${seconds()}`);
					// In a log, a line at each quarter is enough.
					else if (Math.floor((4 * done) / total) > said && done < total) {
						said = Math.floor((4 * done) / total);
						write(`  ${done} / ${total}  ${seconds()}\n`);
					}
				},
				end(result) {
					write(`${clear}${isTerminal ? name : ` `} ${result}  (${seconds()})\n`);
				},
			};
		},
	};
}
