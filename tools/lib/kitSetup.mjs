import { Advice } from './advice.mjs'
import { notFound, run } from './command.mjs'

/** The kit's own Python environment: `train` has PyTorch (gigabytes) and is made only when asked for. */

/** @returns {boolean} */
export function trainingWanted() {
  return Boolean(process.env['CI']) || process.env['MUMATH_TRAIN'] === '1'
}

/**
 * @param {'base' | 'train'} [kind]
 * @returns {Promise<string>} the path of the environment's Python
 */
export async function ensureKit(kind = trainingWanted() ? 'train' : 'base') {
  const python = process.platform === 'win32' ? 'python' : 'python3'
  const { code, output } = await run(python, ['kit/env.py', kind], { capture: true })
  if (code === notFound) {
    throw new Advice(`${python} was not found: install Python 3.9 or newer, with venv and pip.`)
  }
  const path = output.trim().split('\n').at(-1)
  if (code !== 0 || !path) throw new Advice(`The kit's Python environment could not be made (see above).`)
  return path
}
