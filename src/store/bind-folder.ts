import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../model/index.ts'
import { codeOf } from './faults.ts'
import { folderFailure, openHome } from './launcher/home.ts'

/** Binds a data folder to the external database it is a cache of; refuses one that belongs to another. */
export async function bindFolder(dataFolder: string, storeId: string): Promise<void> {
  const { folder } = await openHome(dataFolder)
  const path = join(folder, 'store-id')
  const bound = await readOrBind(path, storeId)
  if (bound === storeId) return
  throw new Failure(
    'conflict/other-store',
    `The data folder belongs to store ${bound}, and the database holds store ${storeId}.`,
    { at: path, tryThis: 'Name another folder with --data DIR, or the database it belongs to.' },
  )
}

/** Binds it anew, after an import gave the database the id of what was imported. */
export async function rebindFolder(dataFolder: string, storeId: string): Promise<void> {
  const { folder } = await openHome(dataFolder)
  await writeFile(join(folder, 'store-id'), `${storeId}\n`, { mode: 0o600 })
}

async function readOrBind(path: string, storeId: string): Promise<string> {
  try {
    await writeFile(path, `${storeId}\n`, { flag: 'wx', mode: 0o600 })
    return storeId
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw folderFailure(path, error)
    return (await readFile(path, 'utf8')).trim()
  }
}
