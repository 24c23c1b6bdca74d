import * as v from 'valibot'

/** The name of a file in a folder, from outside: addresses and paths are made of it, so it is never a way out of there. */
export const fileName = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/))
