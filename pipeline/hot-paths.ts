/**
 * The switch of the hot paths: what is simple is read, checked and written by code of our own, all else
 * by the libraries that it is held against. With `TARJUMA_HOT_PATHS=off` everything goes the way of the
 * libraries, and every rule is asked about every text.
 *
 * Law: nothing that the tool writes or says is another for it (test/laws/hot-paths.test.ts).
 */
export const areHotPathsOn: boolean = process.env.TARJUMA_HOT_PATHS !== 'off'
