/** Closes a `switch` over a union: a case added later is a type error here, a value from outside a thrown bug. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`)
}
