import * as v from 'valibot'

/** The one way in for what another thread says: `undefined` for whatever does not fit the schema. */
export function parser<S extends v.GenericSchema>(schema: S) {
  return (data: unknown): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, data)
    return result.success ? result.output : undefined
  }
}
