import {
  type Day,
  type Instant,
  type Issue,
  readCountry,
  readDay,
  readHs,
  readImo,
} from '../../model/index.ts'
import type { Place } from '../act.ts'
import { isInForce } from '../in-force.ts'
import { type Condition, UnknownWord, type Words } from '../language/condition.ts'
import type {
  Clause,
  Designation,
  Dispute,
  Edge,
  Exemption,
  Law,
  LawExample,
  Measure,
} from '../law.ts'
import type { Claim, GoodsClass } from '../words.ts'
import { compileCondition } from './compile-condition.ts'
import type { DesignationEntry, LawFile, MeasureEntry } from './file-schema.ts'
import { linkCaps } from './link-cap.ts'
import {
  disputesOf,
  linkCase,
  linkDivergence,
  linkHeldOnly,
  linkRegime,
  ofReturned,
  type Reader,
  returnedMeasures,
} from './link-overlays.ts'
import type { ReadFile } from './read-file.ts'

type Path = readonly (string | number)[]
type ClauseEntry = MeasureEntry['clauses'][number]
type ExemptionEntry = NonNullable<ClauseEntry['exemptions']>[number]

/** Joins the files of a folder into one law. Open while it runs: it gathers issues and the places of ids. */
export class Linker {
  readonly issues: Issue[] = []
  readonly #files: readonly ReadFile[]
  readonly #places = new Map<string, Where>()
  #words: Words & { readonly places: Map<string, Place> } = {
    claims: new Map(),
    goods: new Map(),
    places: new Map(),
  }

  constructor(files: readonly ReadFile[]) {
    this.#files = files
  }

  /** File and line where an id is declared. */
  readonly placeOf = (id: string): string => this.#places.get(id)?.() ?? 'the law folder'

  readonly #read: Reader = {
    day: (text, at) => this.#day(text, at),
    need: (value, at, says) => this.#need(value, at, says),
    complain: (at, says) => this.#complain(at, says),
  }

  link(hash: string): Law {
    const regimes = this.#gather('regimes', 'regime', (entry, at) =>
      linkRegime(entry, at, this.#read),
    )
    const disputes = disputesOf(regimes)
    const claims = this.#gather(
      'claims',
      'claim',
      (entry): Claim => ({ ...entry, id: entry.claim }),
    )
    const goods = this.#gather(
      'goods',
      'goods',
      (entry, at): GoodsClass => ({
        id: entry.goods,
        says: entry.says,
        headings: entry.headings.map((heading, index) => ({
          ...heading,
          hs: this.#need(
            readHs(heading.hs),
            at('headings', index, 'hs'),
            `"${heading.hs}" is not an HS code`,
          ),
        })),
      }),
    )
    let linked: Law | undefined
    const declared = new Set(
      this.#files.flatMap(({ content }) => (content.measures ?? []).map(({ measure }) => measure)),
    )
    this.#words = {
      claims,
      goods,
      places: this.#readPlaces(),
      standing: (id) =>
        declared.has(id) ? (on, knownBy) => stands(linked, id, on, knownBy) : undefined,
    }
    const examples: LawExample[] = []
    const measures = this.#gather('measures', 'measure', (entry, at) =>
      this.#measure(entry, at, examples, disputes),
    )
    const returned = returnedMeasures(this.#files, measures, disputes, this.#read)
    const divergences = this.#gather('divergences', 'divergence', (entry, at) =>
      linkDivergence(entry, at, this.#read),
    )
    const cases = this.#gather('cases', 'case', (entry, at) => linkCase(entry, at, this.#read))
    const caps = new Map(
      [...this.#gather('caps', 'cap', (entry, at) => linkCaps(entry, at, this.#read)).values()]
        .flat()
        .map((cap) => [cap.id, cap]),
    )
    const designations = [
      ...this.#gather('designations', 'designation', (entry, at) =>
        this.#designation(entry, at),
      ).values(),
    ].sort((left, right) => (left.from + left.id < right.from + right.id ? -1 : 1))
    const ordered = [...measures.values(), ...returned].sort((left, right) =>
      left.from + left.id < right.from + right.id ? -1 : 1,
    )
    const law: Law = {
      hash,
      regimes,
      measures: new Map(ordered.map((measure) => [measure.id, measure])),
      caps,
      claims,
      goods,
      places: this.#words.places,
      designations,
      divergences: [...divergences.values()].sort((left, right) =>
        left.from + left.id < right.from + right.id ? -1 : 1,
      ),
      cases: [...cases.values()].sort((left, right) =>
        left.settledOn + left.id < right.settledOn + right.id ? -1 : 1,
      ),
      examples: ofReturned(examples, returned),
    }
    linked = law
    return law
  }

  #measure(
    entry: MeasureEntry,
    at: At,
    examples: LawExample[],
    disputes: ReadonlyMap<string, Dispute>,
  ): Measure {
    const edges = (['replaces', 'adds', 'widens', 'clarifies', 'restores'] as const).flatMap(
      (edge: Edge) => (entry[edge] ?? []).map((measure) => ({ edge, measure })),
    )
    for (const [index, example] of (entry.examples ?? []).entries()) {
      examples.push({
        measure: entry.measure,
        name: example.example,
        at: at('examples', index),
        on: this.#day(example.on, at('examples', index, 'on')),
        act: example.act,
        outcome: example.outcome,
        ...(example.missing === undefined ? {} : { missing: example.missing }),
      })
    }
    return {
      id: entry.measure,
      regime: entry.measure.split('/')[0] ?? '',
      title: entry.title,
      subject: entry.subject,
      document: entry.document,
      paragraph: entry.paragraph,
      adopted: this.#day(entry.adopted, at('adopted')),
      from: this.#day(entry.from, at('from')),
      ...(entry.expires === undefined ? {} : { expires: this.#day(entry.expires, at('expires')) }),
      ...linkHeldOnly(entry, at, disputes, this.#read),
      edges,
      grade: entry.grade,
      source: entry.source,
      notes: entry.notes ?? [],
      clauses: entry.clauses.map((clause, index) =>
        this.#clause(clause, (...path) => at('clauses', index, ...path)),
      ),
    }
  }

  #clause(entry: ClauseEntry, at: At): Clause {
    const { clause, when, exemptions, duties, ...rest } = entry
    return {
      ...rest,
      id: clause,
      when: this.#condition(when, at('when')),
      exemptions: (exemptions ?? []).map((exemption, index) =>
        this.#exemption(exemption, (...path) => at('exemptions', index, ...path)),
      ),
      duties: duties ?? [],
    }
  }

  #exemption(entry: ExemptionEntry, at: At): Exemption {
    const { exemption, when, caps, duties, ...rest } = entry
    return {
      ...rest,
      id: exemption,
      when: this.#condition(when, at('when')),
      caps: caps ?? [],
      duties: duties ?? [],
    }
  }

  #designation(entry: DesignationEntry, at: At): Designation {
    const { designation, imo, until, alsoCalled, from, ...rest } = entry
    const hull =
      imo === undefined
        ? undefined
        : this.#need(readImo(imo), at('imo'), `"${imo}" is not an IMO number`)
    return {
      ...rest,
      id: designation.split('#')[0] ?? designation,
      list: designation.split(':')[0] ?? '',
      alsoCalled: alsoCalled ?? [],
      ...(hull === undefined ? {} : { imo: hull }),
      from: this.#day(from, at('from')),
      ...(until === undefined ? {} : { until: this.#day(until, at('until')) }),
    }
  }

  #condition(node: unknown, at: Where): Condition {
    try {
      return compileCondition(node, this.#words)
    } catch (error) {
      if (!(error instanceof UnknownWord)) throw error
      this.#complain(at, error.message)
      return {
        says: '',
        perLine: false,
        test: () => ({ truth: 'unknown', because: [], missing: [] }),
      }
    }
  }

  #readPlaces(): Map<string, Place> {
    const places = new Map<string, Place>()
    for (const file of this.#files) {
      for (const [index, entry] of (file.content.places ?? []).entries()) {
        const at = () => file.lineOf(['places', index, 'country'])
        const country = this.#need(
          readCountry(entry.country),
          at,
          `"${entry.country}" is not a country`,
        )
        for (const name of [entry.place, ...(entry.alsoCalled ?? [])]) {
          places.set(name.toLowerCase(), { country, place: entry.place })
        }
      }
    }
    return places
  }

  #gather<Key extends keyof LawFile, Made>(
    list: Key,
    idOf: string,
    make: (entry: NonNullable<LawFile[Key]>[number], at: At) => Made,
  ): Map<string, Made> {
    const found = new Map<string, Made>()
    for (const file of this.#files) {
      for (const [index, entry] of (file.content[list] ?? []).entries()) {
        const at: At =
          (...path) =>
          () =>
            file.lineOf([list, index, ...path])
        const id = String((entry as Record<string, unknown>)[idOf])
        if (found.has(id))
          this.#complain(at(idOf), `${id} is declared twice, first at ${this.placeOf(id)}`)
        this.#places.set(id, at(idOf))
        found.set(id, make(entry, at))
      }
    }
    return found
  }

  #day(text: string, at: Where): Day {
    return this.#need(readDay(text), at, `${text} is not a day that exists`)
  }

  #need<T>(value: T | undefined, at: Where, says: string): T {
    if (value === undefined) this.#complain(at, says)
    return value as T
  }

  #complain(at: Where, says: string): void {
    this.issues.push({ code: 'law/wrong-value', at: at(), says: `${says}.` })
  }
}

function stands(law: Law | undefined, id: string, on: Day, knownBy: Instant): boolean {
  const measure = law?.measures.get(id)
  return law !== undefined && measure !== undefined && isInForce(measure, law, on, knownBy)
}

/** File and line, found only when there is something to say: finding them costs more than the rest. */
type Where = () => string

type At = (...path: Path) => Where
