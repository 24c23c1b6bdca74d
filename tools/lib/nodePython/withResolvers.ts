/** Node has it from 22 on, browsers have it all. */
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers })

function withResolvers<T>(): PromiseWithResolvers<T> {
  let settle: Omit<PromiseWithResolvers<T>, 'promise'> | undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  if (!settle) throw new Error('a promise calls its executor at once')
  return { promise, ...settle }
}
