import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { badInput } from '../../model/index.ts'
import { blocksOf } from './report/blocks-of.ts'
import { writeHtml } from './report/write-html.ts'
import { writeMarkdown } from './report/write-markdown.ts'
import type { Measured } from './shape.ts'

/** A folder that will hold a report. */
export interface ReportFolder {
  readonly write: (measured: Measured) => Promise<void>
}

/** Looks at the folder before the work begins: it must be new or empty. The report appears in it whole or not at all. */
export async function reportFolder(path: string): Promise<ReportFolder> {
  const folder = resolve(path)
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw badInput('--out', `--out must name a folder, not ${path}.`)
  })
  if (held.length > 0) throw badInput('--out', `--out: ${path} is not empty; name a new folder.`)
  return { write: (measured) => writeReport(folder, measured) }
}

async function writeReport(folder: string, measured: Measured): Promise<void> {
  const part = `${folder}.${process.pid}.part`
  const plots = blocksOf(measured).flatMap((block) => (block.kind === 'plot' ? [block.plot] : []))
  try {
    await mkdir(dirname(folder), { recursive: true })
    await mkdir(part)
    await Promise.all([
      ...plots.map(({ file, svg }) => writeFile(join(part, file), `${svg}\n`)),
      writeFile(
        join(part, 'validation.md'),
        writeMarkdown(
          measured,
          plots.map(({ file }) => file),
        ),
      ),
      writeFile(join(part, 'validation.html'), writeHtml(measured)),
      writeFile(join(part, 'validation.json'), `${JSON.stringify(measured, null, 2)}\n`),
    ])
    await rmdir(folder).catch(ignoreMissing)
    await rename(part, folder)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
