import type { Measurement } from '../../store/measuring.ts'
import { formatBytes } from '../../util/bytes.ts'
import { engineName } from '../engines.ts'

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** All that a measurement says besides its figures. */
export function Facts({ measurement }: { readonly measurement: Measurement }) {
  const { model, engine, contextTokens, app, measuredAt, browser, cores, wattsNote } = measurement
  const weights = model.weightBytes === null ? [] : [`${formatBytes(model.weightBytes)} of weights`]
  return (
    <dl className="facts">
      <dt>Measured</dt>
      <dd>{dates.format(new Date(measuredAt))}</dd>
      <dt>Model</dt>
      <dd>
        {[model.title, ...(model.quantisation === null ? [] : [model.quantisation]), ...weights].join(', ')}
      </dd>
      <dt>Context</dt>
      <dd>{contextTokens.toLocaleString('en')} tokens</dd>
      <dt>Engine</dt>
      <dd>{engineName(engine)}</dd>
      <dt>Graphics processor</dt>
      <dd>{gpuOf(measurement)}</dd>
      <dt>Processor</dt>
      <dd>{cores} cores, as the browser counts them</dd>
      <dt>Browser</dt>
      <dd>{browser}</dd>
      <dt>App</dt>
      <dd>{app}</dd>
      <dt>Power</dt>
      <dd>{wattsNote}</dd>
    </dl>
  )
}

function gpuOf({ engine, gpu }: Measurement): string {
  if (engine === 'wllama') return 'took no part'
  if (!gpu) return 'not known'
  const { vendor, architecture, description, software, shaderF16, limits } = gpu
  const name = [vendor, architecture, description].filter((word) => word !== '').join(' ')
  return [
    name === '' ? 'the browser does not name it' : name,
    ...(software ? ['computed on the processor'] : []),
    shaderF16 ? 'with shader-f16' : 'without shader-f16',
    `buffers of ${formatBytes(limits.maxBufferSize)} at most`,
    `${formatBytes(limits.maxStorageBufferBindingSize)} of one in use`,
    `${formatBytes(limits.maxComputeWorkgroupStorageSize)} for a workgroup`,
    `${limits.maxStorageBuffersPerShaderStage} buffers for a shader`,
  ].join(', ')
}
