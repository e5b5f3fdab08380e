import { type FSWatcher, watch } from 'node:fs'

/** Calls back, once things are quiet, when anything under one of the folders changes. Gives the way to stop. */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined
  const watchers: FSWatcher[] = []
  for (const folder of folders) {
    try {
      const watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(waiting)
        waiting = setTimeout(changed, 200)
      })
      watcher.on('error', () => {})
      watchers.push(watcher)
    } catch {
      // A folder that cannot be watched is read at the next start.
    }
  }
  return () => {
    clearTimeout(waiting)
    for (const watcher of watchers) watcher.close()
  }
}
