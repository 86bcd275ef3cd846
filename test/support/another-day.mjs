// Loaded before a program: its clock stands on another day, so that whatever asks for the time gives itself away.
const years = 3 * 365.25 * 24 * 3600 * 1000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
	constructor(...args) {
		if (args.length === 0) super(RealDate.now() + years);
		else super(...args);
	}
	static now() {
		return RealDate.now() + years;
	}
};
