/** Names of the dimensions that place an observation, as the columns of the observations name them. */
export const dimensions = [
	"measure",
	"region",
	"period",
	"area",
	"tier",
	"sector",
	"task",
	"policy",
	"breakdown",
] as const;
export type Dimension = (typeof dimensions)[number];
