import { euFsf } from './eu-fsf/source.ts'
import { ftm } from './ftm/source.ts'
import { ofacAdvanced } from './ofac-advanced/source.ts'
import { ofacCons } from './ofac-cons/source.ts'
import { ofacSdn } from './ofac-sdn/source.ts'
import type { Source } from './source.ts'
import { ukSl } from './uk-sl/source.ts'
import { unSc } from './un-sc/source.ts'

/** Every list whose official files are read; adding one is a folder and a word here. */
export const sources: readonly Source[] = [unSc, ofacSdn, ofacCons, ofacAdvanced, euFsf, ukSl, ftm]
