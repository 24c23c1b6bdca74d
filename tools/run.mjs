import { existsSync } from 'node:fs'
import { Advice, runMain } from './lib/advice.mjs'
import { setUp } from './setup.mjs'

/**
 * `node tools/run.mjs NAME args…` runs `tools/NAME.ts` in this process once the set-up is there, so that signals,
 * standard input and the exit code are the tool's own. A tool runs when it is imported.
 */
await runMain(async () => {
  const [node = '', , name = '', ...args] = process.argv
  const file = new URL(`./${name}.ts`, import.meta.url)
  if (!/^[a-z]+$/.test(name) || !existsSync(file)) throw new Advice(`There is no tool ${name}.`)
  await setUp({ browser: true })
  const { register } = await import('tsx/esm/api')
  register()
  process.argv = [node, file.pathname, ...args]
  await import(file.href)
  const code = process.exitCode
  return typeof code === 'number' ? code : 0
})
