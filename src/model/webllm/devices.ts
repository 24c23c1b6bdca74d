import { FailureError } from '../../solve/failure.ts'
import type { Failure } from '../../solve/types.ts'

/**
 * web-llm gives no sign when the graphics device is lost between its calls, and not always in one. So the devices it
 * requests are watched from here, before it requests any.
 */
export interface DeviceWatch {
  /** How the device in use was lost, once it was. */
  readonly loss: Failure | undefined
  /** What `work` gives, or the loss of the device meanwhile: work on a device that is gone may never settle. */
  untilLost<T>(work: Promise<T>): Promise<T>
  /** The device in use was let go on purpose: its end is no loss. */
  release(): void
}

export function watchDevices(): DeviceWatch {
  let current: GPUDevice | undefined
  let loss: Failure | undefined
  let listener: (failure: Failure) => void = () => {}

  const watch = async (device: GPUDevice) => {
    current = device
    loss = undefined
    const info = await device.lost
    if (current !== device) return
    loss = lossOf(info)
    listener(loss)
  }
  onEachDevice((device) => void watch(device))

  return {
    get loss() {
      return loss
    },
    untilLost(work) {
      const lost = new Promise<never>((_, reject) => {
        listener = (failure) => reject(new FailureError(failure))
        if (loss) listener(loss)
      })
      return Promise.race([work, lost])
    },
    release() {
      current = undefined
      loss = undefined
    },
  }
}

/** Nobody here destroys a device in use but web-llm itself, and that only when no memory could be had on it. */
function lossOf({ reason, message }: GPUDeviceLostInfo): Failure {
  return {
    kind: reason === 'destroyed' ? 'model-memory' : 'device-lost',
    detail: `${reason}: ${message}`,
  }
}

function onEachDevice(seen: (device: GPUDevice) => void): void {
  if (!Reflect.has(globalThis, 'GPUAdapter')) return
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the adapter that it was asked of
  const { requestDevice } = GPUAdapter.prototype
  GPUAdapter.prototype.requestDevice = async function (descriptor) {
    const device = await requestDevice.call(this, descriptor)
    seen(device)
    return device
  }
}
