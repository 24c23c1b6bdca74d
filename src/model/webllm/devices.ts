/**
 * web-llm gives no sign when the graphics device is lost between its calls, and not always in one. So the devices it
 * requests are watched from here, before it requests any.
 */
export interface DeviceWatch {
  /** Why the last device was lost, once it was. */
  readonly lost: string | undefined
  /** Called at each loss; replaces the listener before. */
  listen(listener: (reason: string) => void): void
}

export function watchDevices(): DeviceWatch {
  let lost: string | undefined
  let listener: (reason: string) => void = () => {}
  const adapter: unknown = Reflect.get(globalThis, 'GPUAdapter')
  const prototype: unknown = typeof adapter === 'function' ? adapter.prototype : undefined
  if (typeof prototype === 'object' && prototype !== null) {
    const request: unknown = Reflect.get(prototype, 'requestDevice')
    if (typeof request === 'function') {
      Reflect.set(prototype, 'requestDevice', async function (this: unknown, ...args: readonly unknown[]) {
        const device: unknown = await Reflect.apply(request, this, args)
        lost = undefined
        void lossOf(device).then((reason) => {
          lost = reason
          listener(reason)
        })
        return device
      })
    }
  }
  return {
    get lost() {
      return lost
    },
    listen: (next) => void (listener = next),
  }
}

/** Settles when the device is lost, by a crash, the system, or its own `destroy()`. */
async function lossOf(device: unknown): Promise<string> {
  const info: unknown = await Reflect.get(Object(device), 'lost')
  return `${String(Reflect.get(Object(info), 'reason'))}: ${String(Reflect.get(Object(info), 'message'))}`
}
