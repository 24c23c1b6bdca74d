import { type Config, names, type Shard, type Tensor, type TensorCache } from './contents.ts'
import { expectedTensors } from './expectedTensors.ts'
import type { Manifest } from './manifest.ts'

/** A sentence about the first tensor that the configuration does not ask for as it is, or that is not there. */
export function wrongTensor(cache: TensorCache, config: Config): string | undefined {
  const found = new Map<string, Tensor>()
  for (const tensor of cache.records.flatMap(({ records }) => records)) {
    if (found.has(tensor.name)) return `${names.tensors} lists ${tensor.name} twice.`
    found.set(tensor.name, tensor)
  }
  for (const { name, shape, dtype } of expectedTensors(config.model_config, config.quantization)) {
    const tensor = found.get(name)
    if (!tensor) return `${names.tensors} lacks ${name}, which the configuration asks for.`
    const [is, wanted] = [said(tensor), said({ shape, dtype })]
    if (is !== wanted) return `${name} is ${is} where the configuration asks for ${wanted}.`
    found.delete(name)
  }
  const [extra] = found.keys()
  return extra === undefined ? undefined : `${names.tensors} has ${extra}, which the configuration has not.`
}

/** A sentence about the first shard whose parts don't add up to the file that the manifest announces. */
export function wrongShard(cache: TensorCache, manifest: Manifest): string | undefined {
  const files = new Map(manifest.files.map((file) => [file.name, file.bytes]))
  for (const shard of cache.records) {
    const wrong = wrongRecord(shard)
    if (wrong !== undefined) return wrong
    const bytes = files.get(shard.dataPath)
    if (bytes === undefined) return `The manifest lists no ${shard.dataPath}, where tensors should be.`
    if (bytes !== shard.nbytes) {
      return `${shard.dataPath} has ${bytes} bytes, and ${names.tensors} asks for ${shard.nbytes}.`
    }
  }
  return undefined
}

function wrongRecord({ dataPath, nbytes, records }: Shard): string | undefined {
  let end = 0
  for (const { name, shape, dtype, format, ...place } of records) {
    if (format !== 'raw') return `${name} is stored as ${format}, not raw.`
    const bytes = shape.reduce((product, size) => product * size, dtype === 'float16' ? 2 : 4)
    if (place.nbytes !== bytes) return `${name} has ${place.nbytes} bytes, and its shape takes ${bytes}.`
    if (place.byteOffset !== end) {
      return `${name} begins at byte ${place.byteOffset} of ${dataPath} where the one before ends at ${end}.`
    }
    end += bytes
  }
  return end === nbytes ? undefined : `The tensors of ${dataPath} take ${end} bytes, and it has ${nbytes}.`
}

function said({ shape, dtype }: Pick<Tensor, 'dtype'> & { readonly shape: readonly number[] }): string {
  return `${dtype} [${shape.join(', ')}]`
}
