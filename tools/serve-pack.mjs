import { existsSync, statSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { parseArgs } from 'node:util'
import { Advice, runMain, say } from './lib/advice.mjs'
import { findPacks, problemsOf } from './lib/packFolder.mjs'
import { checkNode } from './lib/packages.mjs'
import { serveFolder } from './lib/serve.mjs'

/**
 * `npm run -s serve-pack -- DIR` serves packs to the pages of a school: in parts, and to any origin. No package of ours is
 * needed for it, so none is installed.
 */
const usage = 'npm run -s serve-pack -- DIR [--port N] [--host ADDRESS] [--check]'

await runMain(async () => {
  checkNode()
  const { folder, port, host, check } = readOptions(process.argv.slice(2))
  const packs = readPacks(folder)
  for (const pack of packs) {
    const problems = await problemsOf(pack, check)
    if (problems.length > 0)
      throw new Advice(`${pack.folder} is no whole pack:\n  ${problems.join('\n  ')}\nCopy or pack it again.`)
  }
  if (check) {
    const count = packs.reduce((sum, { files }) => sum + files.length, 0)
    process.stdout.write(
      `${packs.length === 1 ? 'One pack' : `${packs.length} packs`}, ${count} files: all as their manifests say.\n`,
    )
    return 0
  }
  const served = await serveFolder({ folder, port, host, anyOrigin: true }).catch((error) => {
    throw new Advice(
      `${host}:${port} can't be listened at (${error.code ?? error.message}): choose another --port or --host.`,
    )
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void served.close().then(() => process.exit(0)))
  say('Packs are served. Stop with Ctrl-C. Their addresses, for catalog.json:')
  for (const address of addressesOf(host))
    for (const { path } of packs) process.stdout.write(`http://${address}:${served.port}${path}\n`)
  return undefined
})

/** @param {string[]} args */
function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '8080' },
        host: { type: 'string', default: '127.0.0.1' },
        check: { type: 'boolean', default: false },
      },
    })
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new Advice(`Name one folder. Use: ${usage}`)
    if (!/^\d{1,5}$/.test(values.port)) throw new Advice(`--port is no port number: ${values.port}.`)
    return { folder, port: Number(values.port), host: values.host, check: values.check }
  } catch (error) {
    if (error instanceof TypeError) throw new Advice(`${error.message.split('. ')[0]}. Use: ${usage}`)
    throw error
  }
}

/** @param {string} folder */
function readPacks(folder) {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Advice(`${folder} is no folder: name the one that holds the pack, or several of them.`)
  try {
    const packs = findPacks(folder)
    if (packs.length > 0) return packs
  } catch (error) {
    throw new Advice(
      `${error instanceof Error ? error.message : String(error)}: make the pack again with npm run -s pack.`,
    )
  }
  throw new Advice(
    `${folder} holds no pack: one has a file resolve/main/manifest.json. npm run -s pack -- … --out ${folder} makes one.`,
  )
}

/**
 * Where other computers find this one.
 *
 * @param {string} host
 */
function addressesOf(host) {
  if (host !== '0.0.0.0') return [host]
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return all.filter(({ family }) => family === 'IPv4').map(({ address }) => address)
}
