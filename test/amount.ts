/**
 * How many generated inputs a test takes: a tenth in an ordinary run, which has to be quick, all of them with `FULL=1`.
 */
export const amount = (all: number): number => (process.env['FULL'] ? all : Math.ceil(all / 10));
